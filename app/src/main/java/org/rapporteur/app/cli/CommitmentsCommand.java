package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** List what is promised to whom, and what is refused. */
@Command(
        name = "commitments",
        header = "List what is promised to whom, and what is refused.",
        footer = {"", "Example:", "  rapporteur commitments --since 2020"})
final class CommitmentsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    FindingList list = new FindingList();

    CommitmentsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        return list.print(wiring, Finding.Kind.COMMITMENT, Finding.Kind.REFUSAL);
    }
}
