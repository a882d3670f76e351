package org.rapporteur.bench.measure;

import org.rapporteur.bench.reader.Candidate;
import org.rapporteur.bench.reader.TextReader;
import org.rapporteur.bench.text.Texts;

/** A loaded reader that has read for a while, so that its code is compiled, and how many passes fill a turn. */
public final class WarmReader {
    private final Speed speed;
    private final TextReader reader;
    private final Texts texts;
    private final int passes;

    private WarmReader(Speed speed, TextReader reader, Texts texts, int passes) {
        this.speed = speed;
        this.reader = reader;
        this.texts = texts;
        this.passes = passes;
    }

    /**
     * Loads the reader and lets it read all texts until it has spent {@code warmUp} seconds of processor; a turn will
     * then take about {@code seconds} of it, or one pass where that takes longer.
     *
     * @throws IllegalStateException when the reader leaves out a part of the work
     */
    public static WarmReader of(Candidate candidate, Texts texts, double warmUp, double seconds) {
        TextReader reader = candidate.load().get();
        double spent = 0;
        Turn last;
        do {
            last = Turn.of(reader, texts, 1, 1);
            spent += last.processorSeconds();
        } while (spent < warmUp);
        if (!last.found().isWhole()) {
            throw new IllegalStateException(candidate.name()
                    + " does not do the whole work, so its speed would say nothing: it found " + last.found());
        }
        int passes = (int) Math.max(1, Math.round(seconds / last.processorSeconds()));
        return new WarmReader(Speed.of(candidate.name()), reader, texts, passes);
    }

    /** How fast it was in its turns so far. */
    public Speed speed() {
        return speed;
    }

    /** Has a turn alone, and one split over {@code threads} threads when they are more than one. */
    public void takeTurn(int threads) {
        speed.alone().add(Turn.of(reader, texts, passes, 1));
        if (threads > 1) {
            speed.split().add(Turn.of(reader, texts, passes, threads));
        }
    }
}
