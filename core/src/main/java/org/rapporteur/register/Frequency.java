package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many findings of one strand have the same days.
 *
 * @param days empty for those without
 */
public record Frequency(Strand strand, Optional<Days> days, int times) {
    private record Key(Strand strand, Optional<Days> days) {}

    /** In no order. */
    public static List<Frequency> of(Collection<Entry> entries) {
        Map<Key, Integer> counts = new HashMap<>();
        entries.forEach(entry -> counts.merge(new Key(Strand.of(entry.finding()), entry.days()), 1, Integer::sum));
        List<Frequency> frequencies = new ArrayList<>();
        counts.forEach((key, times) -> frequencies.add(new Frequency(key.strand(), key.days(), times)));
        return frequencies;
    }
}
