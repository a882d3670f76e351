package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.evaluate.AnnotatedStatements;
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
        annotated
                .score(reading.findings(wiring, List.of(folder.resolve("text")), () -> isComplete = false))
                .rows()
                .forEach(wiring.out()::line);
        return isComplete ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }
}
