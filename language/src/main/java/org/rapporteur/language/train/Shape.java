package org.rapporteur.language.train;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.rapporteur.language.network.Parameters;

/** Collects the matrices of a network that is to be trained, filled with small random numbers. */
final class Shape {
    private final Map<String, float[][]> matrices = new TreeMap<>();
    private final SplittableRandom random;

    Shape(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A matrix that will stand between vectors of these lengths (spread as Glorot and Bengio 2010 have it). */
    Shape matrix(String name, int rows, int columns) {
        return filled(name, rows, columns, Math.sqrt(6.0 / (rows + columns)));
    }

    Shape filled(String name, int rows, int columns, double highest) {
        float[][] matrix = new float[rows][columns];
        for (float[] row : matrix) {
            for (int column = 0; column < columns; column++) {
                row[column] = (float) (highest * (2 * random.nextDouble() - 1));
            }
        }
        matrices.put(name, matrix);
        return this;
    }

    Shape zeros(String name, int columns) {
        matrices.put(name, new float[1][columns]);
        return this;
    }

    /** A dense layer: a matrix and its bias. */
    Shape dense(String name, int rows, int columns) {
        return matrix(name, rows, columns).zeros(name + ".bias", columns);
    }

    /** A recurrent layer in one direction, which remembers much at first. */
    Shape lstm(String name, int input, int size) {
        matrix(name + ".input", input, 3 * size);
        matrix(name + ".recurrent", size, 3 * size);
        zeros(name + ".bias", 3 * size);
        java.util.Arrays.fill(matrices.getOrDefault(name + ".bias", new float[1][0])[0], 0, size, 1f);
        return this;
    }

    Parameters parameters() {
        return new Parameters(matrices);
    }
}
