package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** List what is promised to whom, and what is refused. */
@Command(
        name = "commitments",
        header = "List what is promised to whom, and what is refused.",
        footer = {
            "",
            "Example:",
            "  rapporteur commitments --since 2020",
            "  rapporteur commitments --lines",
            "  rapporteur show line-…"
        })
final class CommitmentsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Option(
            names = "--lines",
            description =
                    "One row for one thing over all reports, with its first and last day, how often it is voiced and"
                            + " how many chains of transmission are independent for sure. 'show' tells all about a line.")
    boolean lines;

    @Mixin
    FindingList list = new FindingList();

    CommitmentsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        return lines
                ? LineList.print(wiring, list, Finding.Kind.COMMITMENT, Finding.Kind.REFUSAL)
                : list.print(wiring, Finding.Kind.COMMITMENT, Finding.Kind.REFUSAL);
    }
}
