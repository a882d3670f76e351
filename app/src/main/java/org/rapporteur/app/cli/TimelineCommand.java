package org.rapporteur.app.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Voice;
import org.rapporteur.register.Filter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists findings by day. */
@Command(
        name = "timeline",
        header = "List what was said and done by day.",
        description = "Events that a report tells in its own voice, meetings, demands, commitments, refusals and"
                + " allegations. Events that are only claimed in a statement are listed with --claims.",
        footer = {"", "Example:", "  rapporteur timeline --actor Syria --since 2019"})
final class TimelineCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Option(
            names = "--kind",
            arity = "1..*",
            paramLabel = "KIND",
            description = "Only these: ${COMPLETION-CANDIDATES}.")
    List<Finding.Kind> kinds = List.of();

    @Option(names = "--claims", description = "Also events that are only claimed in a statement; they are marked.")
    boolean claims;

    @Mixin
    FindingList list = new FindingList();

    TimelineCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        EnumSet<Finding.Kind> wanted = EnumSet.complementOf(EnumSet.of(Finding.Kind.STATEMENT));
        if (!kinds.isEmpty()) {
            wanted = EnumSet.copyOf(kinds);
        }
        return list.print(
                wiring,
                Filter.ALL.with(wanted),
                finding -> claims || !(finding instanceof Event event && event.voice() == Voice.STATEMENT));
    }
}
