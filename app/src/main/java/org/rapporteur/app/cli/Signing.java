package org.rapporteur.app.cli;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Drafts;
import org.rapporteur.correction.Stamp;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who corrects, why, and in which register: the options of all corrections, and the keeping. */
final class Signing {
    @Option(names = "--why", paramLabel = "WORDS", description = "Why, in your words; kept with the correction.")
    String why = "";

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Who corrects. Default: the name under which you are logged in.")
    String who = System.getProperty("user.name", "somebody");

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    /** Makes a correction, keeps it, and says how to take it back. */
    int keep(Wiring wiring, BiFunction<Drafts, Stamp, Correction> draft) {
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            Correction correction = draft.apply(new Drafts(store.known()), stamp(why));
            store.correct(correction, Optional.empty());
            wiring.out().line(kept(wiring, correction));
        }
        return ExitCode.DONE;
    }

    Stamp stamp(String words) {
        return Stamp.fresh(who, Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS), words);
    }

    String kept(Wiring wiring, Correction correction) {
        String what = correction instanceof Correction.Incident incident
                ? "Kept " + correction.id() + " of " + incident.incident()
                : "Kept " + correction.id();
        return what + ". Take it back with: " + wiring.command() + " correct undo " + correction.id()
                + register.again();
    }
}
