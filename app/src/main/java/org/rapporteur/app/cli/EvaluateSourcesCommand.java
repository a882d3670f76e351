package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.evaluate.LabelledSources;
import org.rapporteur.evaluate.SourceScore;
import org.rapporteur.pipeline.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures how the sources of statements are resolved. */
@Command(
        name = "sources",
        header = "Measure who the sources of statements are against labelled ones.",
        footer = {"", "Example:", "  rapporteur evaluate sources samples/statements/sources.tsv"})
final class EvaluateSourcesCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Labelled sources, one to a row.")
    List<Path> files = List.of();

    @Mixin
    ScoreOption shown = new ScoreOption();

    @Mixin
    KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    EvaluateSourcesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        ReportReader reader = new ReportReader(knowledge.load());
        for (Path file : files) {
            LabelledSources labels = LabelledSources.read(file);
            SourceScore score =
                    labels.score(labels.reports().stream().map(reader::read).toList());
            shown.print(wiring, file, score.details(), score.rows());
        }
        return ExitCode.DONE;
    }
}
