package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.evaluate.ExpectationScore;
import org.rapporteur.evaluate.Expectations;
import org.rapporteur.evaluate.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds findings against what a careful reader finds. */
@Command(
        name = "reports",
        header = "Hold what is found in reports against what a careful reader finds.",
        footer = {"", "Example:", "  rapporteur evaluate reports samples/gold samples"})
final class EvaluateReportsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "A folder of gold: <report id>.json files.")
    Path gold = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "INPUT", description = "The reports, as files or folders.")
    List<Path> inputs = List.of();

    @Option(
            names = "--details",
            description = "Also print every expectation that was missed and every trap that was not.")
    boolean details;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    private boolean isComplete = true;

    EvaluateReportsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        Expectations expectations = Expectations.read(gold);
        ExpectationScore score = expectations.score(reading.findings(wiring, inputs, () -> isComplete = false));
        ScoreTable table = new ScoreTable(score);
        if (details) {
            table.details().forEach(wiring.out()::line);
        }
        table.rows().forEach(wiring.out()::line);
        return isComplete ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }
}
