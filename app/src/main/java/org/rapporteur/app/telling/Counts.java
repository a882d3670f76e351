package org.rapporteur.app.telling;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.register.Tally;

/** Counts of findings as people and programs read them; claimed events stay apart. */
public final class Counts {
    private Counts() {}

    /** "12 statements, 3 demands". */
    public static String words(Map<Tally, Integer> findings) {
        return byTally(findings).entrySet().stream()
                .map(count -> Figures.count(count.getValue(), count.getKey().replace('_', ' ')))
                .collect(Collectors.joining(", "));
    }

    /** By the names of the tallies, in their order. */
    public static Map<String, Integer> byTally(Map<Tally, Integer> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Tally tally : Tally.values()) {
            if (findings.containsKey(tally)) {
                counts.put(tally.name().toLowerCase(Locale.ROOT), findings.getOrDefault(tally, 0));
            }
        }
        return counts;
    }
}
