package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** List who said what to whom. */
@Command(
        name = "statements",
        header = "List who said what to whom.",
        footer = {
            "",
            "Example:",
            "  rapporteur statements --topic ceasefire",
            "  rapporteur statements --actor Guterres --since 2020"
        })
final class StatementsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    FindingList list = new FindingList();

    StatementsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        return list.print(wiring, Finding.Kind.STATEMENT);
    }
}
