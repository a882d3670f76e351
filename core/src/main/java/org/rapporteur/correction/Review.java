package org.rapporteur.correction;

import java.util.Optional;

/**
 * Whether a person has looked at a finding.
 *
 * @param last the correction that made it so; empty while nobody has looked
 */
public record Review(State state, Optional<Stamp> last) {
    public static final Review NONE = new Review(State.UNREVIEWED, Optional.empty());

    /** What was decided. */
    public enum State {
        UNREVIEWED,
        ACCEPTED,
        REJECTED,
        EDITED,
        ADDED
    }

    static Review of(State state, Stamp by) {
        return new Review(state, Optional.of(by));
    }

    /** Whether a person vouches for the finding as it stands. */
    public boolean isReviewed() {
        return state == State.ACCEPTED || state == State.EDITED || state == State.ADDED;
    }
}
