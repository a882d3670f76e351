package org.rapporteur.language.train;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.rapporteur.language.network.Encoder;
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

    /**
     * An encoder: its tables, what is done with vectors, and recurrent layers of both directions.
     *
     * @param tables how many rows each table has
     * @param vector numbers per vector
     * @param word numbers per word
     * @param layers how many
     * @param hidden numbers per token and direction of each layer
     */
    Shape encoder(KeyTables tables, int vector, int word, int layers, int hidden) {
        for (int table = 0; table < tables.places().size(); table++) {
            filled("table." + table, tables.size(table), word, 0.1);
        }
        matrix("projection", vector, word).zeros("strange", word);
        int width = word;
        for (int layer = 0; layer < layers; layer++) {
            lstm(Encoder.name(layer, "forward"), width, hidden);
            lstm(Encoder.name(layer, "backward"), width, hidden);
            width = 2 * hidden;
        }
        return this;
    }

    /** A recurrent layer in one direction, which remembers much at first. */
    Shape lstm(String name, int input, int size) {
        matrix(name + ".input", input, 3 * size);
        matrix(name + ".recurrent", size, 3 * size);
        zeros(name + ".bias", 3 * size);
        Arrays.fill(matrices.getOrDefault(name + ".bias", new float[1][0])[0], 0, size, 1f);
        return this;
    }

    Parameters parameters() {
        return new Parameters(matrices);
    }
}
