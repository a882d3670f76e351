package org.rapporteur.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TIMEX3 values of dates as EDTF (ISO 8601-2): {@code 1919-SU} is {@code 1919-22}, {@code 198} is {@code 198X}. */
public final class Edtf {
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("SP", "21"),
            Map.entry("SU", "22"),
            Map.entry("FA", "23"),
            Map.entry("WI", "24"),
            Map.entry("Q1", "33"),
            Map.entry("Q2", "34"),
            Map.entry("Q3", "35"),
            Map.entry("Q4", "36"),
            Map.entry("H1", "40"),
            Map.entry("H2", "41"));
    private static final Pattern DATE = Pattern.compile("(BC)?(\\d{4})((?:-\\d{2}){0,2})");
    private static final Pattern PART = Pattern.compile("(BC)?(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern ROUND = Pattern.compile("\\d{2,3}");
    private static final Pattern ROUND_BEFORE = Pattern.compile("BC(\\d{2,3})");
    private static final Pattern YEARLESS = Pattern.compile("XXXX-\\d{2}(-\\d{2})?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2})");
    private static final Pattern PART_OF_DAY = Pattern.compile("(.+)T[A-Z]{2}");
    private static final Pattern OPEN_DAY = Pattern.compile("(\\d{4})(-\\d{2}|-XX)(-XX)?");

    private Edtf() {}

    /** Empty for durations, sets, references and what has no date of its own. */
    public static Optional<String> of(String timex) {
        Matcher partOfDay = PART_OF_DAY.matcher(timex);
        if (partOfDay.matches()) {
            return of(partOfDay.group(1)); // EDTF has no words for the parts of a day
        }
        return date(timex).or(() -> part(timex)).or(() -> week(timex)).or(() -> other(timex));
    }

    /** The interval between two EDTF dates, from the start of the first to the end of the second; empty when it runs back. */
    static Optional<String> interval(String first, String second) {
        String from = first.replaceFirst("/.*", "");
        String to = second.replaceFirst(".*/", "");
        boolean backward = from.compareTo(to) > 0 && !from.startsWith("-") && !to.startsWith(from);
        return backward ? Optional.empty() : Optional.of(from + "/" + to);
    }

    private static Optional<String> date(String timex) {
        Matcher date = DATE.matcher(timex);
        return date.matches() && isInCalendar(date) ? Optional.of(year(date) + date.group(3)) : Optional.empty();
    }

    /** A text may speak of 30 February; EDTF cannot. */
    private static boolean isInCalendar(Matcher date) {
        String[] parts = date.group(3).split("-", -1);
        try {
            LocalDate.of(
                    Integer.parseInt(date.group(2)),
                    parts.length > 1 ? Integer.parseInt(parts[1]) : 1,
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 1);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<String> part(String timex) {
        Matcher part = PART.matcher(timex);
        return part.matches() ? Optional.of(year(part) + "-" + PARTS.get(part.group(3))) : Optional.empty();
    }

    /** The year before our era's first is 0 in EDTF. */
    private static String year(Matcher matcher) {
        return matcher.group(1) == null ? matcher.group(2) : before(Integer.parseInt(matcher.group(2)));
    }

    private static String before(int year) {
        return year <= 1 ? "0000" : String.format(Locale.ROOT, "-%04d", year - 1);
    }

    private static Optional<String> week(String timex) {
        Matcher week = WEEK.matcher(timex);
        if (!week.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(java.time.DayOfWeek.MONDAY);
            return Optional.of((week.group(3) == null ? monday : monday.plusDays(5)) + "/" + monday.plusDays(6));
        } catch (DateTimeException e) {
            return Optional.empty(); // a year has no week 60
        }
    }

    private static Optional<String> other(String timex) {
        Matcher clock = CLOCK.matcher(timex);
        if (clock.matches()) {
            return Optional.of(clock.group(1) + "T" + clock.group(2) + ":00");
        }
        if (ROUND.matcher(timex).matches()) {
            return Optional.of((timex + "XX").substring(0, 4));
        }
        Matcher before = ROUND_BEFORE.matcher(timex);
        if (before.matches()) {
            int size = before.group(1).length() == 2 ? 100 : 10;
            int last = Integer.parseInt(before.group(1)) * size;
            return Optional.of(before(last + size - 1) + "/" + before(last));
        }
        boolean open =
                YEARLESS.matcher(timex).matches() || OPEN_DAY.matcher(timex).matches();
        return open ? Optional.of(timex) : Optional.empty();
    }
}
