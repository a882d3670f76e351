package org.rapporteur.finding;

import java.util.List;
import java.util.Optional;

/**
 * A text or arrangement: resolution, communiqué, treaty, ceasefire, accord.
 *
 * @param type as "resolution", "ceasefire", "agreement"
 * @param names as written in the report
 * @param date when it was made, in EDTF, when known
 * @param candidates ids of known instruments that it may be, when the report does not say which: a question for a person
 */
public record Instrument(
        String id, String type, String name, List<String> names, Optional<String> date, List<String> candidates) {
    public Instrument {
        names = List.copyOf(names);
        candidates = List.copyOf(candidates);
    }

    /** An instrument that leaves no question open. */
    public Instrument(String id, String type, String name, List<String> names, Optional<String> date) {
        this(id, type, name, names, date, List.of());
    }
}
