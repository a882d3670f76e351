package org.rapporteur.language.network;

/**
 * Curves that keep values in bounds, computed by arithmetic alone, so that they are the same on every machine and the
 * JVM's compiler makes vector instructions of them.
 */
public final class Curves {
    /** Beyond it the fraction would leave (-1, 1). */
    private static final float TANH_LIMIT = 4.97f;

    private Curves() {}

    /** The hyperbolic tangent of each value, by the seventh convergent of Lambert's continued fraction (1768). */
    public static void tanh(float[] values) {
        for (int index = 0; index < values.length; index++) {
            values[index] = tanh(values[index]);
        }
    }

    private static float tanh(float value) {
        float x = Math.max(-TANH_LIMIT, Math.min(TANH_LIMIT, value));
        float q = x * x;
        return x * (135135f + q * (17325f + q * (378f + q))) / (135135f + q * (62370f + q * (3150f + q * 28f)));
    }

    /** The logistic function of each value, between 0 and 1. */
    public static void sigmoid(float[] values) {
        for (int index = 0; index < values.length; index++) {
            values[index] = 0.5f + 0.5f * tanh(0.5f * values[index]);
        }
    }

    /** Negative values become 0. */
    public static void rectify(float[] values) {
        for (int index = 0; index < values.length; index++) {
            values[index] = Math.max(0f, values[index]);
        }
    }
}
