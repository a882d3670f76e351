package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** List the violations that somebody asserts. */
@Command(
        name = "allegations",
        header = "List the violations that somebody asserts.",
        footer = {"", "Example:", "  rapporteur allegations --place Syria", "  rapporteur allegations --board"})
final class AllegationsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    FindingList list = new FindingList();

    @Option(
            names = "--board",
            description =
                    "One row for each violation, alleged perpetrator and place, whoever alleges it and how often.")
    boolean board;

    AllegationsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        return board ? AllegationBoard.print(wiring, list) : list.print(wiring, Finding.Kind.ALLEGATION);
    }
}
