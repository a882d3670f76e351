package org.rapporteur.finding;

import java.util.List;

/** A place that a report speaks of, with the names it is given there, each once. */
public record NamedPlace(Place place, List<String> names) {
    public NamedPlace {
        names = List.copyOf(names);
    }
}
