package org.rapporteur.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.register.Days;

/**
 * How many findings there are over time, as bars that lead to their time.
 *
 * @param periods all months or years from the first to the last, also those without a bar, each as wide as the others
 * @param from label at the beginning; to, at the end
 */
public record Histogram(List<Bar> bars, List<String> periods, String from, String to) {
    /** In the units of the drawing. */
    public static final int WIDTH = 800;

    public static final int HEIGHT = 64;
    private static final int MOST_BARS = 60;

    /**
     * A bar with what it counts, and the address of the page that shows only these.
     *
     * @param chosen whether its time is among what the page shows
     */
    public record Bar(
            String period, int x, int y, int width, int height, String label, boolean chosen, String address) {}

    public Histogram {
        bars = List.copyOf(bars);
        periods = List.copyOf(periods);
    }

    /** By months or, where these are too many, by years. */
    static Histogram of(Map<LocalDate, Integer> days, Parameters query) {
        TreeMap<String, Integer> months = counted(days, 7);
        TreeMap<String, Integer> counts = months.size() > 1 && span(months) <= MOST_BARS ? months : counted(days, 4);
        if (counts.isEmpty()) {
            return new Histogram(List.of(), List.of(), "", "");
        }
        List<String> periods = periods(counts.firstKey(), counts.lastKey());
        int most = counts.values().stream().max(Integer::compare).orElse(1);
        int width = Math.max(1, WIDTH / periods.size());
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at < periods.size(); at++) {
            String period = periods.get(at);
            int count = counts.getOrDefault(period, 0);
            if (count > 0) {
                int height = Math.max(2, HEIGHT * count / most);
                bars.add(new Bar(
                        period,
                        at * width,
                        HEIGHT - height,
                        Math.max(1, width - 1),
                        height,
                        period + ": " + count,
                        isChosen(period, query),
                        Address.of("/search", Address.only(Address.only(query, "since", period), "until", period))));
            }
        }
        return new Histogram(bars, periods, counts.firstKey(), counts.lastKey());
    }

    private static boolean isChosen(String period, Parameters query) {
        Optional<String> since =
                query.day("since", Days::first).map(day -> day.toString().substring(0, period.length()));
        Optional<String> until =
                query.day("until", Days::last).map(day -> day.toString().substring(0, period.length()));
        return since.filter(first -> period.compareTo(first) < 0).isEmpty()
                && until.filter(last -> period.compareTo(last) > 0).isEmpty();
    }

    private static TreeMap<String, Integer> counted(Map<LocalDate, Integer> days, int length) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        days.forEach((day, count) -> counts.merge(day.toString().substring(0, length), count, Integer::sum));
        return counts;
    }

    private static int span(TreeMap<String, Integer> months) {
        return periods(months.firstKey(), months.lastKey()).size();
    }

    /** All months or years from the first to the last. */
    private static List<String> periods(String first, String last) {
        List<String> periods = new ArrayList<>();
        if (first.length() == 4) {
            for (int year = Integer.parseInt(first); year <= Integer.parseInt(last); year++) {
                periods.add(String.format("%04d", year));
            }
            return periods;
        }
        LocalDate end = LocalDate.parse(last + "-01");
        for (LocalDate month = LocalDate.parse(first + "-01"); !month.isAfter(end); month = month.plusMonths(1)) {
            periods.add(month.toString().substring(0, 7));
        }
        return periods;
    }

    /** As wide as its bars. */
    public String box() {
        return "0 0 " + Math.max(1, WIDTH / periods.size()) * periods.size() + " " + HEIGHT;
    }
}
