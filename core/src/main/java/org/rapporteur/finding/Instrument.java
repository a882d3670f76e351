package org.rapporteur.finding;

import java.util.List;
import java.util.Optional;

/**
 * A text or arrangement: resolution, communiqué, treaty, ceasefire, accord.
 *
 * @param type as "resolution", "ceasefire", "agreement"
 * @param names as written in the report
 * @param date when it was made, in EDTF, when known
 */
public record Instrument(String id, String type, String name, List<String> names, Optional<String> date) {
    public Instrument {
        names = List.copyOf(names);
    }
}
