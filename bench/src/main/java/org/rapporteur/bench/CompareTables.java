package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.bench.measure.Speed;
import org.rapporteur.bench.measure.Turn;
import org.rapporteur.bench.measure.Weight;
import org.rapporteur.bench.reader.Found;

/** The figures of a comparison as Markdown tables. */
final class CompareTables {
    private final int threads;
    private final List<Speed> speeds;
    private final Map<String, Weight> weights;
    private final List<String> lines = new ArrayList<>();

    /** The last of the speeds is what the others are compared with; {@code weights} may be none. */
    CompareTables(int threads, List<Speed> speeds, Map<String, Weight> weights) {
        this.threads = threads;
        this.speeds = speeds;
        this.weights = weights;
    }

    List<String> lines() {
        alone();
        if (threads > 1) {
            split();
        }
        if (!weights.isEmpty()) {
            weight();
        }
        found();
        return lines;
    }

    private void alone() {
        Speed last = speeds.get(speeds.size() - 1);
        String times = "times " + last.reader();
        head("one thread", "words a second", times, "words a second of processor", times);
        for (Speed speed : speeds) {
            line(
                    "| %s | %,.0f | %.2f | %,.0f | %.2f |",
                    speed.reader(),
                    speed.alone().median(Turn::wordsPerSecond),
                    speed.alone().times(last.alone(), Turn::wordsPerSecond),
                    speed.alone().median(Turn::wordsPerProcessorSecond),
                    speed.alone().times(last.alone(), Turn::wordsPerProcessorSecond));
        }
    }

    private void split() {
        head(
                threads + " threads",
                "words a second",
                "times one thread",
                "words a second of processor",
                "times one thread");
        for (Speed speed : speeds) {
            line(
                    "| %s | %,.0f | %.2f | %,.0f | %.2f |",
                    speed.reader(),
                    speed.split().median(Turn::wordsPerSecond),
                    speed.split().times(speed.alone(), Turn::wordsPerSecond),
                    speed.split().median(Turn::wordsPerProcessorSecond),
                    speed.split().times(speed.alone(), Turn::wordsPerProcessorSecond));
        }
    }

    private void weight() {
        head("alone in a Java", "seconds to load", "heap loaded, MB", "heap at most, MB", "memory at most, MB");
        weights.forEach((reader, weight) -> line(
                "| %s | %.1f | %,.0f | %,.0f | %s |",
                reader,
                weight.loadSeconds(),
                weight.heapLoaded(),
                weight.heapPeak(),
                weight.residentPeak()
                        .map(peak -> String.format(Locale.ROOT, "%,.0f", peak))
                        .orElse("not told")));
    }

    private void found() {
        head("found in 1,000 words", "sentences", "tokens", "tokens in names");
        for (Speed speed : speeds) {
            Turn turn = speed.alone().last();
            Found found = turn.found();
            double thousands = turn.words() / 1000.0;
            line(
                    "| %s | %.1f | %.0f | %.0f |",
                    speed.reader(),
                    found.sentences() / thousands,
                    found.tokens() / thousands,
                    found.names() / thousands);
        }
    }

    private void head(String... columns) {
        lines.add("");
        lines.add("| " + String.join(" | ", columns) + " |");
        lines.add("|" + "---|".repeat(columns.length));
    }

    private void line(String format, Object... figures) {
        lines.add(String.format(Locale.ROOT, format, figures));
    }
}
