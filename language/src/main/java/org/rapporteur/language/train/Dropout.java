package org.rapporteur.language.train;

import java.util.SplittableRandom;

/**
 * Hides part of what a network sees while it learns, so that it leans on no single thing: the same columns of every token
 * of a sentence (Gal and Ghahramani 2016).
 */
final class Dropout {
    private final double share;
    private final SplittableRandom random;

    Dropout(double share, SplittableRandom random) {
        this.share = share;
        this.random = random;
    }

    /** One factor per column: 0 for those hidden, and more than 1 for the others, so that the sum stays. */
    float[] mask(int columns) {
        float[] mask = new float[columns];
        float kept = (float) (1 / (1 - share));
        for (int column = 0; column < columns; column++) {
            mask[column] = random.nextDouble() < share ? 0 : kept;
        }
        return mask;
    }

    static void apply(float[] mask, float[][] rows) {
        for (float[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                row[column] *= mask[column];
            }
        }
    }
}
