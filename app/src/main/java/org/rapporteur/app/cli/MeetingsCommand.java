package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** List who met whom, when and where, and who plans to. */
@Command(
        name = "meetings",
        header = "List who met whom, when and where, and who plans to.",
        footer = {"", "Example:", "  rapporteur meetings --since 2018-10"})
final class MeetingsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    FindingList list = new FindingList();

    MeetingsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        return list.print(wiring, Finding.Kind.MEETING);
    }
}
