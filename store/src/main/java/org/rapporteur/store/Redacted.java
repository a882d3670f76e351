package org.rapporteur.store;

import java.util.Set;

/**
 * What became of the reports that named somebody.
 *
 * @param redacted the ids of those in which only the names are gone
 * @param erased the ids of those that are gone as a whole, since their own id, address or outlet named them
 */
public record Redacted(Set<String> redacted, Set<String> erased) {
    public Redacted {
        redacted = Set.copyOf(redacted);
        erased = Set.copyOf(erased);
    }
}
