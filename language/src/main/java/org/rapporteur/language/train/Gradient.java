package org.rapporteur.language.train;

import java.util.Arrays;
import org.rapporteur.language.network.Networks;
import org.rapporteur.language.network.Parameters;
import org.rapporteur.language.network.Rows;

/**
 * Where the loss of some sentences falls off, for every parameter: same names and shapes as the parameters. Rows of
 * tables that no word has touched are empty.
 */
final class Gradient {
    private final Parameters sums;
    private final Parameters transposed;

    /** @param transposed what is multiplied, with rows and columns exchanged, kept up to date by the owner */
    Gradient(Parameters parameters, Parameters transposed) {
        this.transposed = transposed;
        this.sums = parameters.map(matrix -> new float[matrix.length][]);
    }

    Parameters sums() {
        return sums;
    }

    /** Empties the rows of tables, and fills the others with zeros. */
    void clear() {
        sums.all().forEach((name, matrix) -> {
            for (int row = 0; row < matrix.length; row++) {
                if (Networks.isTable(name)) {
                    matrix[row] = null;
                } else if (matrix[row] != null) {
                    Arrays.fill(matrix[row], 0);
                }
            }
        });
    }

    /** Takes in what a row has to change by. */
    void add(String matrix, int row, int size, float[] change) {
        Rows.add(row(matrix, row, size), change);
    }

    private float[] row(String matrix, int row, int size) {
        float[][] rows = sums.matrix(matrix);
        if (rows[row] == null) {
            rows[row] = new float[size];
        }
        return rows[row];
    }

    /** Of a vector that was added to every row of an output. */
    void bias(String name, float[][] change) {
        for (float[] row : change) {
            add(name, 0, row.length, row);
        }
    }

    /** Of a matrix that stood between {@code left} and a product: each row of it has met one column of the left. */
    void product(String name, float[][] left, float[][] change) {
        if (left.length == 0) {
            return;
        }
        float[] factors = new float[left.length];
        for (int column = 0; column < left[0].length; column++) {
            for (int row = 0; row < factors.length; row++) {
                factors[row] = left[row][column];
            }
            Rows.add(row(name, column, change[0].length), factors, change);
        }
    }

    /** Adds what the product's change means for its left side. */
    void left(String name, float[][] change, float[][] leftChange) {
        float[][] back = transposed.matrix(name);
        for (int row = 0; row < change.length; row++) {
            Rows.add(leftChange[row], change[row], back);
        }
    }

    /** A dense layer: changes of its weights, its bias ({@code NAME.bias}) and its input. */
    void dense(String name, float[][] input, float[][] change, float[][] inputChange) {
        product(name, input, change);
        bias(name + ".bias", change);
        left(name, change, inputChange);
    }

    /** Takes in the sums of another gradient. */
    void add(Gradient other) {
        sums.all().forEach((name, rows) -> {
            float[][] others = other.sums.matrix(name);
            for (int row = 0; row < rows.length; row++) {
                if (others[row] != null) {
                    Rows.add(row(name, row, others[row].length), others[row]);
                }
            }
        });
    }

    /** Clears what a rectifier had cut off. */
    static void rectified(float[][] output, float[][] change) {
        for (int row = 0; row < change.length; row++) {
            for (int column = 0; column < change[row].length; column++) {
                if (output[row][column] <= 0) {
                    change[row][column] = 0;
                }
            }
        }
    }
}
