package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.evaluate.AnnotatedStatements;
import org.rapporteur.finding.Findings;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;
import org.rapporteur.source.Reading;
import org.rapporteur.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures who said what. */
@Command(
        name = "statements",
        header = "Measure source, cue and content of statements against attributions annotated with brat.",
        description =
                "FOLDER holds the texts in text/NAME.txt and their annotations in attributions/NAME_ANNOTATOR.ann;"
                        + " of several annotators the first by name counts. Only outermost statements are measured.",
        footer = {"", "Example:", "  rapporteur evaluate statements polnear/data/dev"})
final class EvaluateStatementsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "FOLDER", description = "A folder with the folders text and attributions.")
    Path folder = Path.of("");

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    private boolean isComplete = true;

    EvaluateStatementsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        AnnotatedStatements annotated = AnnotatedStatements.read(folder);
        annotated.score(findings()).rows().forEach(wiring.out()::line);
        return isComplete ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }

    private List<Findings> findings() {
        Knowledge knowledge = reading.knowledge.load();
        OutcomeReader reader = new OutcomeReader(new ReportReader(knowledge));
        List<Findings> findings = new ArrayList<>();
        try (Stream<Reading> readings =
                new Sources(reading.source(), knowledge).read(List.of(folder.resolve("text")))) {
            reading.inOrder().run(readings.iterator(), reader, outcome -> {
                if (outcome instanceof Outcome.Found found) {
                    findings.add(found.findings());
                } else if (outcome instanceof Outcome.Failed failed) {
                    wiring.errors().println(failed.why());
                    isComplete = false;
                }
            });
        }
        return findings;
    }
}
