package org.rapporteur.bench;

import java.util.List;
import org.rapporteur.bench.reader.Candidates;
import picocli.CommandLine.Option;

/** Which readers are measured, and how they are warmed up. */
final class ReaderOptions {
    @Option(
            names = "--readers",
            paramLabel = "NAME",
            split = ",",
            description = "Which: " + Candidates.NAMES + ". The last is what the others are compared with.")
    List<String> names = List.of("rapporteur", "corenlp");

    @Option(
            names = "--warm-up",
            paramLabel = "S",
            description = "Seconds of processor each reader spends before it is measured.")
    double warmUp = 20;
}
