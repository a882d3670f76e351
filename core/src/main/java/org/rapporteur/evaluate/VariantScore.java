package org.rapporteur.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** How well spellings of one name are told from two names. */
public record VariantScore(int joined, int missed, int wrong, int pairs, Map<String, Integer> wrongByKind) {
    public VariantScore {
        wrongByKind = Map.copyOf(wrongByKind);
    }

    public static VariantScore of(List<NamePair> pairs, BiPredicate<String, String> alike) {
        int joined = 0;
        int missed = 0;
        Map<String, Integer> wrong = new TreeMap<>();
        for (NamePair pair : pairs) {
            boolean said = alike.test(pair.one(), pair.other());
            if (said && pair.same()) {
                joined++;
            } else if (pair.same()) {
                missed++;
            } else if (said) {
                wrong.merge(pair.how(), 1, Integer::sum);
            }
        }
        return new VariantScore(
                joined,
                missed,
                wrong.values().stream().mapToInt(Integer::intValue).sum(),
                pairs.size(),
                wrong);
    }

    public double precision() {
        return joined + wrong == 0 ? 0 : (double) joined / (joined + wrong);
    }

    public double recall() {
        return joined + missed == 0 ? 0 : (double) joined / (joined + missed);
    }

    public double f1() {
        return joined == 0 ? 0 : 2.0 * joined / (2 * joined + missed + wrong);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f recall %.3f F1 %.3f (%d pairs of one name, %d of two; joined wrongly: %s)",
                precision(),
                recall(),
                f1(),
                joined + missed,
                pairs - joined - missed,
                new TreeMap<>(wrongByKind));
    }
}
