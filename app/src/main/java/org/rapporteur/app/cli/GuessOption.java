package org.rapporteur.app.cli;

import org.rapporteur.event.EventOptions;
import picocli.CommandLine.Option;

/** Whether events are guessed. */
final class GuessOption {
    @Option(
            names = "--guess-events",
            description =
                    "Also guess events from verbs that no frame knows, by verbs like them. A guess has a rule that"
                            + " begins with \"guess\" and a confidence of 0.3. Off by default: fewer guesses are right than wrong.")
    boolean guesses;

    EventOptions options() {
        return new EventOptions(guesses);
    }
}
