package org.rapporteur.app.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.store.Redacted;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a report, or all reports that speak of an actor, out of the register for good. */
@Command(
        name = "erase",
        header = "Take a report, or all reports that speak of an actor, out of the register for good.",
        description = "Gone from findings, history, search index and log, and from later backups; earlier backups are"
                + " yours to delete. A hash stays, so that reading again does not bring it back. The file is written anew,"
                + " which takes as much free space as it has.",
        footer = {
            "",
            "Examples:",
            "  rapporteur erase report-17 --yes",
            "  rapporteur erase name:jane-roe --yes",
            "  rapporteur erase name:jane-roe --redact --yes"
        })
final class EraseCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "REPORT|ACTOR", description = "The id of a report or an actor.")
    String id = "";

    @Option(
            names = "--redact",
            description =
                    "Of an actor: take out only the words that name it, and keep the rest of the reports. What else"
                            + " may tell who it is (an office, a village) stays.")
    boolean isRedacting;

    @Option(names = "--yes", description = "Do it; without this nothing is erased.")
    boolean isMeant;

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    EraseCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (!isMeant) {
            throw new UsageException(
                    isRedacting
                            ? "Redacting cannot be undone"
                            : "Erasing cannot be undone, and of an actor it takes all reports that speak of it;"
                                    + " --redact takes the names only",
                    "Add --yes if '" + id + "' is to be erased from " + register.address);
        }
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            if (isRedacting) {
                return redact(store);
            }
            if (!store.readings(id).isEmpty()) {
                store.eraseReport(id);
                wiring.out().line("Erased the report " + id + ".");
                return ExitCode.DONE;
            }
            Set<String> reports = store.eraseActor(id);
            if (reports.isEmpty()) {
                throw unknown();
            }
            wiring.out().line("Erased " + Figures.count(reports.size(), "report") + " that spoke of " + id + ".");
        }
        return ExitCode.DONE;
    }

    private int redact(RegisterStore store) {
        if (!store.readings(id).isEmpty()) {
            throw new UsageException("'" + id + "' is a report, and actors are redacted", "Leave out --redact");
        }
        Redacted done = store.redactActor(id);
        if (done.redacted().isEmpty() && done.erased().isEmpty()) {
            throw unknown();
        }
        wiring.out()
                .line("Took the names of " + id + " out of "
                        + Figures.count(done.redacted().size(), "report") + ".");
        if (!done.erased().isEmpty()) {
            wiring.out()
                    .line("Erased " + Figures.count(done.erased().size(), "report")
                            + " whose own id, address or outlet named it.");
        }
        return ExitCode.DONE;
    }

    private UsageException unknown() {
        return new UsageException(
                "The register " + register.address + " has no " + (isRedacting ? "actor '" : "report and no actor '")
                        + id + "'",
                "Give an id as 'rapporteur search' or 'rapporteur actors' shows it; of a private person, as 'rapporteur"
                        + " export --format jsonl' has it");
    }
}
