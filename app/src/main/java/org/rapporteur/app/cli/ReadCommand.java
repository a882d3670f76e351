package org.rapporteur.app.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;
import org.rapporteur.pipeline.Version;
import org.rapporteur.source.Reading;
import org.rapporteur.source.Sources;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads reports into the register. */
@Command(
        name = "read",
        header = "Read reports into the register.",
        description =
                "Reads .txt, .md, .html, .jsonl and .jsonl.gz; folders are walked; an address is fetched. What the"
                        + " register knows is not read again. A report and its findings are kept together or not at all, so a"
                        + " run that was broken off is taken up by the same command.",
        footer = {"", "Example:", "  rapporteur read samples"})
final class ReadCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "Files or folders with reports, or pages.")
    List<String> inputs = List.of();

    @Mixin
    GuessOption guess = new GuessOption();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    private final RunTally run = new RunTally();

    ReadCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = reading.knowledge.load();
        Sources sources = new Sources(reading.source(), knowledge);
        InOrder inOrder = reading.inOrder();
        try (RegisterStore store = wiring.register(register.address)) {
            ReportReader reader = new ReportReader(knowledge, guess.options());
            // An empty register knows nothing, and need not be asked for every report.
            boolean isEmpty = store.summary().reports() == 0;
            long start = System.nanoTime();
            try (NamedInputs named = new NamedInputs(sources, inputs, reading.maxText);
                    Stream<Reading> readings = named.readings();
                    Progress progress = Progress.of(wiring.terminal(), "Reading", named::count)) {
                OutcomeReader outcomes = new OutcomeReader(reader);
                inOrder.run(
                        readings.iterator(),
                        each -> !isEmpty && isKnown(each, store, reader) ? new Outcome.Known() : outcomes.apply(each),
                        outcome -> {
                            keep(outcome, store);
                            progress.step();
                        });
            }
            say(store, Duration.ofNanos(System.nanoTime() - start));
        }
        return run.unreadable().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }

    private static boolean isKnown(Reading reading, RegisterStore store, ReportReader reader) {
        return reading instanceof Reading.Read read && store.isKnown(read.report(), Version.PROGRAM, reader.models());
    }

    private void keep(Outcome outcome, RegisterStore store) {
        if (outcome instanceof Outcome.Found found) {
            switch (store.add(found.findings())) {
                case KNOWN -> run.addKnown();
                case ERASED -> run.addErased();
                case NEW, NEW_VERSION, READ_ANEW -> run.add(found.findings());
            }
        } else if (outcome instanceof Outcome.Failed failed) {
            run.add(failed.why());
        } else {
            run.addKnown();
        }
    }

    private void say(RegisterStore store, Duration time) {
        run.unreadable().forEach(bad -> wiring.errors().println(bad));
        new ReadSummary(run, store.summary(), register.address).lines(time).forEach(wiring.out()::line);
        List<String> next = new NextSteps(store, wiring.command(), register.again()).lines();
        if (!next.isEmpty()) {
            wiring.out().line("");
            wiring.out().line("Try next:");
            next.forEach(wiring.out()::line);
        }
    }
}
