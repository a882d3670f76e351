package org.rapporteur.language.train;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.text.Span;

/** How many spans of one kind were found exactly: both borders right. */
public record SpanEvaluation(int gold, int found, int right) {
    public static SpanEvaluation of(Collection<Span> gold, Collection<Span> found) {
        Set<Span> inGold = new HashSet<>(gold);
        Set<Span> read = new HashSet<>(found);
        int right = (int) read.stream().filter(inGold::contains).count();
        return new SpanEvaluation(inGold.size(), read.size(), right);
    }

    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    public double f1() {
        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "precision %.3f recall %.3f f1 %.3f of %d", precision(), recall(), f1(), gold);
    }
}
