package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.bench.measure.FreshJava;
import org.rapporteur.bench.measure.Speed;
import org.rapporteur.bench.measure.WarmReader;
import org.rapporteur.bench.measure.Weight;
import org.rapporteur.bench.reader.Candidates;
import org.rapporteur.bench.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Readers side by side: speed on the same text in the same run, turn about, and what it takes to load them. */
@Command(
        name = "compare",
        description = "Measures readers on the same text in the same run, turn about, and prints tables.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
final class CompareCommand implements Runnable {
    @Option(names = "--rounds", paramLabel = "N", description = "How often each reader has its turn.")
    int rounds = 3;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "Seconds of processor a turn takes, but at least one pass.")
    double seconds = 10;

    @Mixin
    ReaderOptions readers = new ReaderOptions();

    @Option(names = "--threads", paramLabel = "N", description = "Measure also with the text split over N threads.")
    int threads = 1;

    @Option(names = "--no-weight", description = "Do not measure loading and memory.")
    boolean noWeight;

    @Mixin
    TextOptions text = new TextOptions();

    private final Progress progress = new Progress();

    @Override
    public void run() {
        readers.names.forEach(Candidates::named);
        Texts texts = text.texts();
        progress.say(texts.words() + " words in " + texts.all().size() + " texts of " + text.path);
        Map<String, Weight> weights = noWeight ? Map.of() : weights();
        List<Speed> speeds = speeds(texts);
        System.out.println(Machine.line());
        System.out.println(texts.words() + " words in " + texts.all().size() + " texts of " + text.path + ", " + rounds
                + " rounds; words are our tokens without punctuation");
        new CompareTables(threads, speeds, weights).lines().forEach(System.out::println);
    }

    private Map<String, Weight> weights() {
        Map<String, Weight> weights = new LinkedHashMap<>();
        for (String reader : readers.names) {
            progress.say("loading " + reader + " in a Java of its own");
            weights.put(
                    reader,
                    Weight.parse(FreshJava.run(
                            Main.class, List.of("weigh", reader, "--text=" + text.path, "--words=" + text.words))));
        }
        return weights;
    }

    private List<Speed> speeds(Texts texts) {
        List<WarmReader> warm = new ArrayList<>();
        for (String reader : readers.names) {
            progress.say("warming up " + reader);
            warm.add(WarmReader.of(Candidates.named(reader), texts, readers.warmUp, seconds));
        }
        List<WarmReader> turns = new ArrayList<>(warm);
        for (int round = 1; round <= rounds; round++) {
            for (WarmReader reader : turns) {
                progress.say("round " + round + " of " + rounds + ": "
                        + reader.speed().reader());
                reader.takeTurn(threads);
            }
            Collections.rotate(turns, 1); // nobody always follows the same one
        }
        return warm.stream().map(WarmReader::speed).toList();
    }
}
