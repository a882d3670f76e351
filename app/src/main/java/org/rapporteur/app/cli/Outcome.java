package org.rapporteur.app.cli;

import org.rapporteur.finding.Findings;
import org.rapporteur.source.Reading;

/** What became of one input in the end. */
sealed interface Outcome {
    /** It was read. */
    record Found(Findings findings) implements Outcome {}

    /** The register has it already. */
    record Known() implements Outcome {}

    /** It could not be read. */
    record Failed(Reading.Unreadable why) implements Outcome {}
}
