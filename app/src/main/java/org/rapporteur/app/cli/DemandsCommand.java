package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** List what is asked of whom. */
@Command(
        name = "demands",
        header = "List what is asked of whom.",
        footer = {"", "Example:", "  rapporteur demands --actor \"United Nations\""})
final class DemandsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    FindingList list = new FindingList();

    DemandsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        return list.print(wiring, Finding.Kind.DEMAND);
    }
}
