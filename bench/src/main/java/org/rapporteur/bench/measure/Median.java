package org.rapporteur.bench.measure;

import java.util.Collection;

/** The middle of measured values: one slow round on a busy machine does not move it. */
public final class Median {
    private Median() {}

    /** Of an even number, the mean of the two in the middle. */
    public static double of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
