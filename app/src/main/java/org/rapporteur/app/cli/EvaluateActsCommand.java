package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.evaluate.ActScore;
import org.rapporteur.evaluate.LabelledStatements;
import org.rapporteur.pipeline.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures the acts and addressees of statements. */
@Command(
        name = "acts",
        header = "Measure acts, addressees and moods of statements against labelled ones.",
        footer = {"", "Example:", "  rapporteur evaluate acts samples/statements/acts.tsv"})
final class EvaluateActsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Labelled statements, one to a row.")
    List<Path> files = List.of();

    @Mixin
    ScoreOption shown = new ScoreOption();

    @Mixin
    KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    EvaluateActsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        ReportReader reader = new ReportReader(knowledge.load());
        for (Path file : files) {
            LabelledStatements labels = LabelledStatements.read(file);
            ActScore score =
                    labels.score(labels.reports().stream().map(reader::read).toList());
            shown.print(wiring, file, score.details(), score.rows());
            wiring.out().line("  acts confused:");
            score.confusions().forEach(row -> wiring.out().line("    " + row));
        }
        return ExitCode.DONE;
    }
}
