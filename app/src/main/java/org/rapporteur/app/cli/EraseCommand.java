package org.rapporteur.app.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.app.telling.Figures;
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
        footer = {"", "Examples:", "  rapporteur erase report-17 --yes", "  rapporteur erase name:jane-roe --yes"})
final class EraseCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "REPORT|ACTOR", description = "The id of a report or an actor.")
    String id = "";

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
                    "Erasing cannot be undone, and of an actor it takes all reports that speak of it",
                    "Add --yes if '" + id + "' is to be erased from " + register.address);
        }
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            if (!store.readings(id).isEmpty()) {
                store.eraseReport(id);
                wiring.out().line("Erased the report " + id + ".");
                return ExitCode.DONE;
            }
            Set<String> reports = store.eraseActor(id);
            if (reports.isEmpty()) {
                throw new UsageException(
                        "The register " + register.address + " has no report and no actor '" + id + "'",
                        "Give an id as 'rapporteur search' or 'rapporteur actors' shows it");
            }
            wiring.out().line("Erased " + Figures.count(reports.size(), "report") + " that spoke of " + id + ".");
        }
        return ExitCode.DONE;
    }
}
