package org.rapporteur.app.cli;

import java.time.Instant;
import java.util.Optional;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Option;

/** The option that asks what the register said at a time. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "What the register said then: at the end of this day, or at this instant"
                    + " (2026-05-31T09:30:00Z); in UTC. It is made anew from all that was kept, which takes a while.")
    Optional<String> asOf = Optional.empty();

    Optional<Instant> time() {
        return asOf.map(written -> Moment.last("--as-of", written));
    }

    /** The register as it is, or as it was at that time. */
    Reading reading(RegisterStore store) {
        return Reading.of(store, time());
    }
}
