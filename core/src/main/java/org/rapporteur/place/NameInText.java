package org.rapporteur.place;

import java.util.List;
import java.util.Optional;
import org.rapporteur.place.Gazetteer.Known;

/** One name in one text, the places so called, and the one that is meant as far as is known yet. */
final class NameInText {
    private final String key;
    private final List<Known> candidates;
    private final double[] qualified;
    private final double[] scores;
    private int times;
    private int chosen;

    NameInText(String key, List<Known> candidates) {
        this.key = key;
        this.candidates = candidates;
        this.qualified = new double[candidates.size()];
        this.scores = new double[candidates.size()];
    }

    void add(double[] qualifications) {
        times++;
        for (int one = 0; one < qualified.length; one++) {
            qualified[one] = Math.max(qualified[one], qualifications[one]);
        }
    }

    /** @param counted whether the context holds the place chosen before */
    void choose(PlaceContext context, boolean counted) {
        for (int one = 0; one < scores.length; one++) {
            Known known = candidates.get(one);
            scores[one] = known.prominence() + qualified[one] + context.score(known, this, counted);
        }
        chosen = highest(new double[scores.length]);
    }

    /** The country of this name, where there is one. */
    Optional<Known> country() {
        return candidates.stream()
                .filter(known -> known.feature() == Feature.COUNTRY)
                .findFirst();
    }

    Known chosen() {
        return candidates.get(chosen);
    }

    /** The best place when {@code more} is added to the scores. */
    Known best(double[] more) {
        double[] only = new double[scores.length];
        for (int one = 0; one < only.length; one++) {
            only[one] = more[one] - qualified[one];
        }
        return candidates.get(highest(only));
    }

    private int highest(double[] more) {
        int highest = 0;
        for (int one = 1; one < scores.length; one++) {
            highest = scores[one] + more[one] > scores[highest] + more[highest] ? one : highest;
        }
        return highest;
    }

    /** Whether no place far from the chosen one has almost the same score. */
    boolean isClear(double close, double far) {
        for (int one = 0; one < scores.length; one++) {
            if (one != chosen
                    && scores[one] > scores[chosen] - close
                    && candidates.get(one).kilometresTo(chosen()) > far) {
                return false;
            }
        }
        return true;
    }

    /** How much this name's place counts for others: more when it is sure. */
    double weight() {
        boolean sure = candidates.size() == 1
                || qualified[chosen] > 0
                || chosen().feature() == Feature.COUNTRY
                || chosen().feature() == Feature.REGION;
        return (sure ? 1 : 0.4) * Math.sqrt(Math.min(times, 4));
    }

    boolean isSameName(NameInText other) {
        return key.equals(other.key);
    }
}
