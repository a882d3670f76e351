package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;
import org.rapporteur.source.Reading;
import org.rapporteur.source.SourceOptions;
import org.rapporteur.source.Sources;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How reports are read. */
final class ReadingOptions {
    @Mixin
    KnowledgeOption knowledge = new KnowledgeOption();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many reports are read at the same time. Default: one for each processor."
                    + " The results are the same for any number.")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-text",
            paramLabel = "BYTES",
            description = "The largest text of a report that is read. Default: 10000000.")
    int maxText = SourceOptions.DEFAULT.maxText();

    SourceOptions source() {
        if (maxText < 1) {
            throw new UsageException("--max-text is " + maxText, "Give at least 1");
        }
        return new SourceOptions(maxText);
    }

    InOrder inOrder() {
        if (jobs < 1 || jobs > 1_000) {
            throw new UsageException("--jobs is " + jobs, "Give a number from 1 to 1000");
        }
        return new InOrder(jobs);
    }

    /**
     * What is found in all reports of the inputs; those that cannot be read are told of.
     *
     * @param unreadable is run once for each of them
     */
    List<Findings> findings(Wiring wiring, List<Path> inputs, Runnable unreadable) throws IOException {
        Knowledge known = knowledge.load();
        OutcomeReader reader = new OutcomeReader(new ReportReader(known));
        List<Findings> findings = new ArrayList<>();
        try (Stream<Reading> readings = new Sources(source(), known).read(inputs)) {
            inOrder().run(readings.iterator(), reader, outcome -> {
                if (outcome instanceof Outcome.Found found) {
                    findings.add(found.findings());
                } else if (outcome instanceof Outcome.Failed failed) {
                    wiring.errors().println(failed.why());
                    unreadable.run();
                }
            });
        }
        return findings;
    }

    /** What is found in reports that are at hand, in their order. */
    List<Findings> findings(ReportReader reader, List<Report> reports) {
        List<Findings> findings = new ArrayList<>();
        inOrder().run(reports.iterator(), reader::read, findings::add);
        return findings;
    }
}
