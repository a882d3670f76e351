package org.rapporteur.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.app.telling.ChangeAsJson;
import org.rapporteur.store.Change;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is otherwise in the register than before. */
@Command(
        name = "changes",
        header = "List what was added, corrected and withdrawn, in order.",
        footer = {"", "Example:", "  rapporteur changes --since 2026-05-31 --format jsonl"})
final class ChangesCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "From this day, or this instant (2026-05-31T09:30:00Z) on; in UTC. Default: all.")
    Optional<String> since = Optional.empty();

    @Mixin
    ListOptions options = new ListOptions();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    ChangesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Instant from = since.map(written -> Moment.first("--since", written)).orElse(Instant.EPOCH);
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            List<Change> all = store.changes(from);
            List<Change> shown = all.subList(0, Math.min(all.size(), options.rows()));
            if (options.format == ListOptions.Format.JSONL) {
                shown.forEach(change -> wiring.out().line(ChangeAsJson.of(change)));
            } else {
                Table table = new Table("When", "What", "Report", "Finding", "By");
                shown.forEach(change -> table.row(
                        change.at().toString(),
                        what(change).replace('_', ' '),
                        change.report().orElse(""),
                        change.finding().orElse(""),
                        change.correction().orElse("")));
                table.lines(wiring.terminal().width()).forEach(wiring.out()::line);
                FindingList.rest(wiring, all.size(), shown.size());
            }
        }
        return ExitCode.DONE;
    }

    private static String what(Change change) {
        return change.what().name().toLowerCase(Locale.ROOT);
    }
}
