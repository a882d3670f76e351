package org.rapporteur.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.correction.Correction;

/**
 * Which corrections are wanted; an empty part wants all.
 *
 * @param about an id that they concern
 * @param since recorded then or later
 * @param inForce only those that hold
 */
public record CorrectionFilter(
        Set<Correction.Kind> kinds,
        Optional<String> who,
        Optional<String> about,
        Optional<Instant> since,
        boolean inForce) {
    public static final CorrectionFilter ALL =
            new CorrectionFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    public CorrectionFilter {
        kinds = Set.copyOf(kinds);
    }

    public CorrectionFilter of(Correction.Kind... wanted) {
        return new CorrectionFilter(Set.of(wanted), who, about, since, inForce);
    }

    public CorrectionFilter by(String wanted) {
        return new CorrectionFilter(kinds, Optional.of(wanted), about, since, inForce);
    }

    public CorrectionFilter about(String id) {
        return new CorrectionFilter(kinds, who, Optional.of(id), since, inForce);
    }

    public CorrectionFilter since(Instant instant) {
        return new CorrectionFilter(kinds, who, about, Optional.of(instant), inForce);
    }

    public CorrectionFilter thatHold() {
        return new CorrectionFilter(kinds, who, about, since, true);
    }
}
