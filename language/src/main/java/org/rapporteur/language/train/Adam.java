package org.rapporteur.language.train;

import org.rapporteur.language.network.Parameters;

/**
 * Changes parameters step by step: each number by a step of its own, from the mean and the spread of its gradient so far
 * (Adam, Kingma and Ba 2015; rows without a gradient wait), and keeps a running mean of them, which is what is shipped
 * (Polyak and Juditsky 1992).
 */
final class Adam {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.98;
    /** The average is taken of every so many steps. */
    private static final int EVERY = 10;

    private static final float TINY = 1e-8f;

    private final Parameters parameters;
    private final Parameters mean;
    private final Parameters spread;
    private final Parameters average;
    private int steps;

    Adam(Parameters parameters) {
        this.parameters = parameters;
        this.mean = parameters.map(matrix -> new float[matrix.length][matrix[0].length]);
        this.spread = parameters.map(matrix -> new float[matrix.length][matrix[0].length]);
        this.average = parameters.map(matrix -> {
            float[][] copy = new float[matrix.length][];
            for (int row = 0; row < copy.length; row++) {
                copy[row] = matrix[row].clone();
            }
            return copy;
        });
    }

    Parameters average() {
        return average;
    }

    /** @param rate how far a step goes */
    void step(Parameters gradient, double rate) {
        steps++;
        double corrected = rate * Math.sqrt(1 - StrictMath.pow(SECOND, steps)) / (1 - StrictMath.pow(FIRST, steps));
        int averaged = steps / EVERY;
        float keep = (float) Math.min(0.99, (1.0 + averaged) / (10.0 + averaged));
        parameters.all().forEach((name, matrix) -> {
            float[][] change = gradient.matrix(name);
            for (int row = 0; row < matrix.length; row++) {
                if (change[row] != null) {
                    move(matrix[row], change[row], mean.matrix(name)[row], spread.matrix(name)[row], (float) corrected);
                }
                if (steps % EVERY == 0) {
                    approach(average.matrix(name)[row], matrix[row], keep);
                }
            }
        });
    }

    private static void move(float[] values, float[] change, float[] mean, float[] spread, float rate) {
        float first = (float) FIRST;
        float second = (float) SECOND;
        for (int index = 0; index < values.length; index++) {
            float slope = change[index];
            mean[index] = slope + first * (mean[index] - slope);
            spread[index] = slope * slope + second * (spread[index] - slope * slope);
            values[index] -= rate * mean[index] / ((float) Math.sqrt(spread[index]) + TINY);
        }
    }

    private static void approach(float[] average, float[] values, float keep) {
        for (int index = 0; index < values.length; index++) {
            average[index] = values[index] + keep * (average[index] - values[index]);
        }
    }
}
