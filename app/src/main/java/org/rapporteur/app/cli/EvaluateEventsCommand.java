package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.evaluate.CodedEvents;
import org.rapporteur.evaluate.EventScore;
import org.rapporteur.evaluate.RowSelection;
import org.rapporteur.finding.Findings;
import org.rapporteur.pipeline.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures who did what to whom. */
@Command(
        name = "events",
        header = "Measure types of events against sentences labelled in the form of PLV.",
        description =
                "FILE is a table with tabs and the columns sentence, marked_sentence (the parties in <s> and <t>) and"
                        + " gold_root. Of the events in a sentence the one that touches most of the marked parties counts.",
        footer = {"", "Example:", "  rapporteur evaluate events --rows read --details PLV_train.tsv"})
final class EvaluateEventsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "FILE", description = "Labelled sentences, one to a row.")
    Path file = Path.of("");

    @Option(
            names = "--rows",
            paramLabel = "ROWS",
            description =
                    "Which rows count: all (the default), A-B (from 0), unread (every third), or read (the others).")
    String rows = "all";

    @Option(names = "--details", description = "Also print every row that was read otherwise; only with --rows read.")
    boolean details;

    @Mixin
    GuessOption guess = new GuessOption();

    @Mixin
    KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    EvaluateEventsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        RowSelection selection = RowSelection.of(rows)
                .orElseThrow(() -> new UsageException(
                        "'" + rows + "' says of no rows whether they count", "Write all, read, unread, or 40-80"));
        if (details && !selection.isShowable()) {
            throw new UsageException(
                    "Unread rows are counted and never looked at", "Ask for the details of --rows read");
        }
        CodedEvents labels = CodedEvents.read(file);
        ReportReader reader = new ReportReader(knowledge.load(), guess.options());
        List<Findings> findings = labels.reports().stream().map(reader::read).toList();
        EventScore score = labels.score(findings, selection);
        if (details) {
            score.details().forEach(wiring.out()::line);
        }
        score.table().forEach(wiring.out()::line);
        return ExitCode.DONE;
    }
}
