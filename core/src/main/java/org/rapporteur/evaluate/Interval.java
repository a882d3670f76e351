package org.rapporteur.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Where a figure lies with a certainty of 95 %. */
public record Interval(double low, double high) {
    private static final double NORMAL_95 = 1.959964;
    private static final int SAMPLES = 2000;
    private static final long SEED = 95;

    /** Of a share, after Wilson (Probable inference, 1927). */
    public static Interval ofShare(int held, int asked) {
        if (asked == 0) {
            return new Interval(0, 1);
        }
        double share = (double) held / asked;
        double square = NORMAL_95 * NORMAL_95;
        double middle = share + square / (2 * asked);
        double reach = NORMAL_95 * Math.sqrt(share * (1 - share) / asked + square / (4.0 * asked * asked));
        double whole = 1 + square / asked;
        return new Interval((middle - reach) / whole, (middle + reach) / whole);
    }

    /**
     * Of any figure of a sample, by the bootstrap with the same random numbers each time.
     *
     * @param size of the sample
     * @param figure of the members drawn, which are numbered from 0
     */
    static Interval ofSample(int size, ToDoubleFunction<int[]> figure) {
        Random random = new Random(SEED);
        double[] figures = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            figures[i] =
                    figure.applyAsDouble(random.ints(size, 0, Math.max(1, size)).toArray());
        }
        Arrays.sort(figures);
        return new Interval(figures[(int) (SAMPLES * 0.025)], figures[(int) (SAMPLES * 0.975)]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "[%.3f, %.3f]", low, high);
    }
}
