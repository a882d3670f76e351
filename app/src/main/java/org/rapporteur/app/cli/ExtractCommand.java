package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.json.UnreadableLine;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.Loading;
import org.rapporteur.pipeline.ReportReader;
import org.rapporteur.source.Reading;
import org.rapporteur.source.SourceOptions;
import org.rapporteur.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the findings of reports as JSON Lines. */
@Command(
        name = "extract",
        header = "Print the findings of reports as JSON Lines; keep nothing.",
        description = "For each report its line, its mentions and dates, its findings, and the actors, places and"
                + " instruments they point to. An input that cannot be read is a line too, of the kind"
                + " \"unreadable\", and makes the exit code 1.",
        footer = {"", "Example:", "  rapporteur extract reports/ > findings.jsonl"})
final class ExtractCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders with reports.")
    List<Path> paths = List.of();

    @Mixin
    GuessOption guess = new GuessOption();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    private int unreadable;

    ExtractCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = reading.knowledge.load();
        SourceOptions options = reading.source();
        Loading<Sources> sources = Loading.of(() -> new Sources(options, knowledge));
        OutcomeReader reader = new OutcomeReader(new ReportReader(knowledge, guess.options()));
        try (Stream<Reading> readings = sources.get().read(paths)) {
            reading.inOrder().run(readings.iterator(), each -> lines(reader.apply(each)), this::print);
        }
        if (unreadable == 0) {
            return ExitCode.DONE;
        }
        wiring.out().flush();
        wiring.errors()
                .println("rapporteur: " + Figures.count(unreadable, "input")
                        + " could not be read; see the lines of the kind \"unreadable\"");
        return ExitCode.SOME_UNREADABLE;
    }

    private record Lines(boolean isUnreadable, List<String> lines) {}

    private static Lines lines(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            Reading.Unreadable why = failed.why();
            OptionalInt line = why.line() == 0 ? OptionalInt.empty() : OptionalInt.of(why.line());
            return new Lines(true, List.of(UnreadableLine.of(why.input(), line, why.why(), why.mend())));
        }
        Outcome.Found found = (Outcome.Found) outcome;
        return new Lines(false, FindingsLines.of(found.findings()).all().toList());
    }

    private void print(Lines lines) {
        if (lines.isUnreadable()) {
            unreadable++;
        }
        lines.lines().forEach(wiring.out()::line);
    }
}
