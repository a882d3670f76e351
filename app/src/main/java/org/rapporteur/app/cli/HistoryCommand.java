package org.rapporteur.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.correction.Doubt;
import org.rapporteur.store.CorrectionFilter;
import org.rapporteur.store.Recorded;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who has corrected what, when and why. */
@Command(
        name = "history",
        header = "List what people have corrected: of one thing, or of all.",
        footer = {
            "",
            "Example:",
            "  rapporteur history name:ahmad-mustafa",
            "  rapporteur history --who \"R. Editor\" --format jsonl",
            "  rapporteur history --questions"
        })
final class HistoryCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description = "Of a finding, report, actor, line, incident or correction. Default: all corrections.")
    Optional<String> id = Optional.empty();

    @Option(names = "--who", paramLabel = "NAME", description = "Those that this person made.")
    Optional<String> who = Optional.empty();

    @Option(
            names = "--questions",
            description = "Instead: the corrections that do not fit what is read now, for a person to look at.")
    boolean questions;

    @Mixin
    ListOptions options = new ListOptions();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    HistoryCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            if (questions) {
                questions(store.doubts());
            } else {
                corrections(store.corrections(
                        new CorrectionFilter(CorrectionFilter.ALL.kinds(), who, id, Optional.empty(), false)));
            }
        }
        return ExitCode.DONE;
    }

    private void corrections(List<Recorded> all) {
        List<Recorded> shown = all.subList(0, Math.min(all.size(), options.rows()));
        if (options.format == ListOptions.Format.JSONL) {
            shown.forEach(recorded -> wiring.out().line(recorded.line()));
            return;
        }
        Table table = new Table("ID", "When", "Who", "What", "Of", "Why");
        for (Recorded recorded : shown) {
            table.row(
                    recorded.correction().id(),
                    recorded.at().toString(),
                    recorded.correction().stamp().who(),
                    recorded.correction().kind().name().toLowerCase(Locale.ROOT)
                            + (recorded.inForce() ? "" : "\n(undone)"),
                    String.join(
                            "\n",
                            recorded.correction().about().stream().sorted().toList()),
                    recorded.correction().stamp().why());
        }
        table.lines(wiring.terminal().width()).forEach(wiring.out()::line);
        FindingList.rest(wiring, all.size(), shown.size());
    }

    private void questions(List<Doubt> doubts) {
        Table table = new Table("Correction", "Report", "Finding", "Question");
        doubts.forEach(doubt ->
                table.row(doubt.correction(), doubt.report(), doubt.finding().orElse(""), doubt.why()));
        table.lines(wiring.terminal().width()).forEach(wiring.out()::line);
        FindingList.rest(wiring, doubts.size(), doubts.size());
    }
}
