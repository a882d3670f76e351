package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** List what is asked of whom. */
@Command(
        name = "demands",
        header = "List what is asked of whom.",
        footer = {
            "",
            "Example:",
            "  rapporteur demands --actor \"United Nations\"",
            "  rapporteur demands --lines --actor Syria",
            "  rapporteur show line-…"
        })
final class DemandsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Option(
            names = "--lines",
            description =
                    "One row for one thing over all reports, with its first and last day, how often it is voiced and"
                            + " how many chains of transmission are independent for sure. 'show' tells all about a line.")
    boolean lines;

    @Mixin
    FindingList list = new FindingList();

    DemandsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        return lines ? LineList.print(wiring, list, Finding.Kind.DEMAND) : list.print(wiring, Finding.Kind.DEMAND);
    }
}
