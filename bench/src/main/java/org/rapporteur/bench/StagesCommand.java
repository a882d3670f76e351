package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.bench.measure.Median;
import org.rapporteur.bench.reader.Candidates;
import org.rapporteur.bench.reader.Found;
import org.rapporteur.bench.reader.StageClock;
import org.rapporteur.bench.reader.StagedReader;
import org.rapporteur.bench.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a reader's time goes. */
@Command(
        name = "stages",
        description = "Prints how long each stage of a reader keeps a processor busy, one thread.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
final class StagesCommand implements Runnable {
    @Option(names = "--rounds", paramLabel = "N", description = "How many passes are measured; the median is printed.")
    int rounds = 5;

    @Mixin
    ReaderOptions readers = new ReaderOptions();

    @Mixin
    TextOptions text = new TextOptions();

    private final Progress progress = new Progress();

    @Override
    public void run() {
        readers.names.forEach(Candidates::named);
        Texts texts = text.texts();
        System.out.println(Machine.line());
        System.out.println(texts.words() + " words in " + texts.all().size() + " texts of " + text.path);
        for (String reader : readers.names) {
            progress.say("loading and warming up " + reader);
            StagedReader staged = Candidates.named(reader).stages().get();
            double spent = 0;
            do {
                spent += pass(reader, staged, texts).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        * 1e-9;
            } while (spent < readers.warmUp);
            List<Map<String, Long>> passes = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                progress.say("pass " + round + " of " + rounds + ": " + reader);
                passes.add(pass(reader, staged, texts));
            }
            print(reader, passes, texts.words());
        }
    }

    private static Map<String, Long> pass(String name, StagedReader reader, Texts texts) {
        StageClock clock = new StageClock();
        Found found = Found.NOTHING;
        for (String one : texts.all()) {
            found = found.and(reader.read(one, clock));
        }
        if (!found.isWhole()) {
            throw new IllegalStateException(name + " does not do the whole work: it found " + found);
        }
        return clock.nanoseconds();
    }

    private static void print(String reader, List<Map<String, Long>> passes, long words) {
        Map<String, Double> medians = new LinkedHashMap<>();
        for (String stage : passes.get(0).keySet()) {
            medians.put(
                    stage,
                    Median.of(passes.stream()
                            .map(pass -> pass.getOrDefault(stage, 0L) / 1e6 / words * 1000)
                            .toList()));
        }
        double sum = medians.values().stream().mapToDouble(Double::doubleValue).sum();
        System.out.printf("%n| %s | ms of processor for 1,000 words | share |%n|---|---|---|%n", reader);
        medians.forEach((stage, milliseconds) -> System.out.printf(
                Locale.ROOT, "| %s | %.2f | %.0f%% |%n", stage, milliseconds, 100 * milliseconds / sum));
        System.out.printf(Locale.ROOT, "| all | %.2f | %,.0f words a second of processor |%n", sum, 1e6 / sum);
    }
}
