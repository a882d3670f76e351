package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** List the violations that somebody asserts. */
@Command(
        name = "allegations",
        header = "List the violations that somebody asserts.",
        footer = {"", "Example:", "  rapporteur allegations --place Syria"})
final class AllegationsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    FindingList list = new FindingList();

    AllegationsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        return list.print(wiring, Finding.Kind.ALLEGATION);
    }
}
