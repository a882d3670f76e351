package org.rapporteur.bench;

import org.rapporteur.bench.measure.Weight;
import org.rapporteur.bench.reader.Candidates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Weighs one reader in this Java; {@code compare} calls it in fresh ones. */
@Command(
        name = "weigh",
        description =
                "Prints seconds to load a reader, and megabytes of heap loaded, of heap at most, of memory at most.")
final class WeighCommand implements Runnable {
    @Parameters(paramLabel = "READER", description = Candidates.NAMES + ".")
    String reader = "";

    @Mixin
    TextOptions texts = new TextOptions();

    @Override
    public void run() {
        System.out.println(Weight.of(Candidates.named(reader), texts.texts()).line());
    }
}
