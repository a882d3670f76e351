package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.evaluate.AnnotatedPlaces;
import org.rapporteur.evaluate.PlaceScore;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;
import org.rapporteur.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures places. */
@Command(
        name = "places",
        header = "Measure names of places and their points against annotated news.",
        description =
                "Articles in the XML of LGL, TR-News or GeoVirus. A name is found when both ends are right, and placed when its point lies within 161 km.",
        footer = {"", "Example:", "  rapporteur evaluate places lgl.xml"})
final class EvaluatePlacesCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles in XML.")
    List<Path> files = List.of();

    @Mixin
    ScoreOption shown = new ScoreOption();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    EvaluatePlacesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        Knowledge knowledge = reading.knowledge.load();
        Sources sources = new Sources(reading.source(), knowledge);
        ReportReader reader = new ReportReader(knowledge);
        for (Path file : files) {
            AnnotatedPlaces gold = AnnotatedPlaces.read(file);
            PlaceScore score = gold.score(reading.findings(reader, gold.reports(sources)));
            shown.print(wiring, file, score.details(), score.rows());
        }
        return ExitCode.DONE;
    }
}
