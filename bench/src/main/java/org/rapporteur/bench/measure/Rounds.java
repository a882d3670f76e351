package org.rapporteur.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The turns of one reader, one per round. Ratios are taken within a round, where both readers met the same machine, and
 * then the median of them.
 */
public final class Rounds {
    private final List<Turn> turns = new ArrayList<>();

    /** Adds the turn of the next round. */
    public void add(Turn turn) {
        turns.add(turn);
    }

    /** What was found in the last round, all passes together, with the words that were read. */
    public Turn last() {
        return turns.get(turns.size() - 1);
    }

    public double median(ToDoubleFunction<Turn> figure) {
        return Median.of(turns.stream().map(figure::applyAsDouble).toList());
    }

    /** How many times more than the other, by a figure that is better when it is higher. */
    public double times(Rounds other, ToDoubleFunction<Turn> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < turns.size(); round++) {
            ratios.add(figure.applyAsDouble(turns.get(round)) / figure.applyAsDouble(other.turns.get(round)));
        }
        return Median.of(ratios);
    }
}
