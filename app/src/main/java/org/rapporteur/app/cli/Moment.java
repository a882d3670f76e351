package org.rapporteur.app.cli;

import java.time.Instant;
import java.util.Optional;
import org.rapporteur.app.telling.Moments;

/** A time that a person writes as an option. */
final class Moment {
    private Moment() {}

    /** The first instant of it. */
    static Instant first(String option, String written) {
        return known(Moments.first(written), option, written);
    }

    /** The last instant of it: "2026-05-31" is the end of that day. */
    static Instant last(String option, String written) {
        return known(Moments.last(written), option, written);
    }

    private static Instant known(Optional<Instant> time, String option, String written) {
        return time.orElseThrow(() -> new UsageException(
                option + " is '" + written + "', which is no time", "Write 2026-05-31 or 2026-05-31T09:30:00Z"));
    }
}
