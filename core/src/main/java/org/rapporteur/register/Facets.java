package org.rapporteur.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How many findings there are of each sort; what there is none of is left out.
 *
 * @param days by the first day of each finding; the undated are in none
 * @param topics a finding counts for each of its topics
 * @param outlets of the reports
 */
public record Facets(
        Map<Tally, Integer> kinds,
        Map<LocalDate, Integer> days,
        Map<String, Integer> topics,
        Map<String, Integer> outlets) {
    public Facets {
        kinds = Map.copyOf(kinds);
        days = Map.copyOf(days);
        topics = Map.copyOf(topics);
        outlets = Map.copyOf(outlets);
    }

    /** All findings, in all. */
    public int findings() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The counts by number, the highest first; then by name. */
    public static List<NameCount> ordered(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new NameCount(count.getKey(), count.getValue()))
                .sorted(NameCount.ORDER)
                .toList();
    }
}
