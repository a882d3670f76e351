package org.rapporteur.bench.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, by what was asked; safe for many threads. */
public final class Readings {
    private static final double MOST = 0.95;

    private final Map<String, List<Long>> nanoseconds = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    /** @param nanoseconds from sending to the last byte */
    public synchronized void answered(String what, long nanoseconds) {
        this.nanoseconds.computeIfAbsent(what, unseen -> new ArrayList<>()).add(nanoseconds);
    }

    public synchronized void failed(String error) {
        errors.add(error);
    }

    public synchronized List<String> errors() {
        return List.copyOf(errors);
    }

    public synchronized int answers() {
        return nanoseconds.values().stream().mapToInt(List::size).sum();
    }

    /** A table in Markdown: one row for each thing asked, and one for all. */
    public synchronized List<String> table() {
        List<String> table = new ArrayList<>(List.of("| asked | answers | median | p95 | longest |", "|---|---|---|---|---|"));
        nanoseconds.forEach((what, times) -> table.add(row(what, times)));
        table.add(row("all", nanoseconds.values().stream().flatMap(Collection::stream).toList()));
        return table;
    }

    private static String row(String what, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.0f ms | %.0f ms | %.0f ms |",
                what,
                sorted.size(),
                at(sorted, 0.5),
                at(sorted, MOST),
                at(sorted, 1));
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * part) - 1) / 1e6;
    }
}
