package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.evaluate.AnnotatedDates;
import org.rapporteur.evaluate.DateScore;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;
import org.rapporteur.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures dates. */
@Command(
        name = "dates",
        header = "Measure expressions of time and their values against texts in TimeML.",
        description =
                "Strict: the same span; relaxed: any overlap; value: also the same TIMEX3 value. Of a folder the files that end in .tml are read.",
        footer = {"", "Example:", "  rapporteur evaluate dates samples/dates"})
final class EvaluateDatesCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Texts in TimeML, or folders of them.")
    List<Path> files = List.of();

    @Mixin
    ScoreOption shown = new ScoreOption();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    EvaluateDatesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        Knowledge knowledge = reading.knowledge.load();
        Sources sources = new Sources(reading.source(), knowledge);
        ReportReader reader = new ReportReader(knowledge);
        for (Path file : files) {
            AnnotatedDates gold = AnnotatedDates.read(List.of(file));
            DateScore score = gold.score(reading.findings(reader, gold.reports(sources)));
            shown.print(wiring, file, score.details(), score.rows());
        }
        return ExitCode.DONE;
    }
}
