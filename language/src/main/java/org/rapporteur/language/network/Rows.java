package org.rapporteur.language.network;

/**
 * Products of vectors and matrices, as sums of rows. A matrix is an array of rows, {@code matrix[row][column]}. The loops
 * are written so that the JVM's compiler makes vector instructions of them: four rows at a time, each in an array of its
 * own. Results are the same on every machine.
 */
public final class Rows {
    private Rows() {}

    /** Adds {@code factors · rows} to {@code sum}: each row, as long as {@code sum}, times its factor. */
    public static void add(float[] sum, float[] factors, float[][] rows) {
        add(sum, factors, factors.length, rows);
    }

    /** The same of the first {@code count} factors and rows. */
    public static void add(float[] sum, float[] factors, int count, float[][] rows) {
        int row = 0;
        for (; row + 4 <= count; row += 4) {
            four(
                    sum,
                    factors[row],
                    rows[row],
                    factors[row + 1],
                    rows[row + 1],
                    factors[row + 2],
                    rows[row + 2],
                    factors[row + 3],
                    rows[row + 3]);
        }
        for (; row < count; row++) {
            add(sum, factors[row], rows[row]);
        }
    }

    private static void four(
            float[] sum, float a, float[] rowA, float b, float[] rowB, float c, float[] rowC, float d, float[] rowD) {
        for (int column = 0; column < sum.length; column++) {
            sum[column] += a * rowA[column] + b * rowB[column] + c * rowC[column] + d * rowD[column];
        }
    }

    /** Adds {@code factor · row} to {@code sum}. */
    public static void add(float[] sum, float factor, float[] row) {
        for (int column = 0; column < sum.length; column++) {
            sum[column] += factor * row[column];
        }
    }

    /** Adds {@code row} to {@code sum}. */
    public static void add(float[] sum, float[] row) {
        for (int column = 0; column < sum.length; column++) {
            sum[column] += row[column];
        }
    }

    /** A dense layer: {@code bias + input · weights} for each row of the input. */
    public static float[][] dense(float[][] input, float[][] weights, float[] bias) {
        float[][] output = new float[input.length][];
        for (int row = 0; row < input.length; row++) {
            output[row] = bias.clone();
            add(output[row], input[row], weights);
        }
        return output;
    }

    /** The same numbers with rows and columns exchanged. */
    public static float[][] transposed(float[][] matrix) {
        float[][] columns = new float[matrix[0].length][matrix.length];
        transpose(matrix, columns);
        return columns;
    }

    /** Writes the numbers of a matrix to another with rows and columns exchanged. */
    public static void transpose(float[][] matrix, float[][] columns) {
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = matrix[row][column];
            }
        }
    }

    /** The place of the first of the highest values. */
    public static int best(float[] values) {
        int best = 0;
        for (int index = 1; index < values.length; index++) {
            if (values[index] > values[best]) {
                best = index;
            }
        }
        return best;
    }
}
