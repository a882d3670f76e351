package org.rapporteur.app.cli;

import org.rapporteur.source.SourceOptions;
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
}
