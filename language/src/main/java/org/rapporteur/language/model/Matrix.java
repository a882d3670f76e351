package org.rapporteur.language.model;

import java.nio.ByteBuffer;

/**
 * Numbers in rows as a model file keeps them: whole numbers of one or two bytes with a scale for each row, so that the
 * largest of a row keeps its value. Immutable.
 *
 * <p>Widely known as symmetric linear quantisation per row.
 */
public final class Matrix {
    private final int columns;
    private final int width;
    private final float[] scales;
    private final byte[] bytes;
    /** Where in {@link #bytes}, which may be those of a whole file, the first row begins. */
    private final int from;

    private Matrix(int columns, int width, float[] scales, byte[] bytes, int from) {
        this.columns = columns;
        this.width = width;
        this.scales = scales;
        this.bytes = bytes;
        this.from = from;
    }

    /**
     * Rounds numbers to what a file keeps.
     *
     * @param rows all of one length
     * @param width bytes per number, 1 or 2
     */
    public static Matrix of(float[][] rows, int width) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        Matrix matrix = new Matrix(columns, width, new float[rows.length], new byte[rows.length * columns * width], 0);
        for (int row = 0; row < rows.length; row++) {
            matrix.put(row, rows[row]);
        }
        return matrix;
    }

    private int largest() {
        return width == 1 ? Byte.MAX_VALUE : Short.MAX_VALUE;
    }

    private void put(int row, float[] values) {
        float highest = 0;
        for (float value : values) {
            highest = Math.max(highest, Math.abs(value));
        }
        scales[row] = highest / largest();
        int at = from + row * columns * width;
        for (float value : values) {
            int rounded = highest == 0 ? 0 : Math.round(value / scales[row]);
            bytes[at] = (byte) rounded;
            if (width == 2) {
                bytes[at + 1] = (byte) (rounded >> 8);
            }
            at += width;
        }
    }

    public int rows() {
        return scales.length;
    }

    public int columns() {
        return columns;
    }

    /** Writes the numbers of a row to the front of {@code into}. */
    public void read(int row, float[] into) {
        float scale = scales[row];
        int at = from + row * columns * width;
        for (int column = 0; column < columns; column++) {
            int value = width == 1 ? bytes[at] : (bytes[at] & 0xFF) | (bytes[at + 1] << 8);
            into[column] = scale * value;
            at += width;
        }
    }

    /** All numbers, {@code [row][column]}. */
    public float[][] toRows() {
        float[][] rows = new float[rows()][columns];
        for (int row = 0; row < rows.length; row++) {
            read(row, rows[row]);
        }
        return rows;
    }

    void write(Bytes out) {
        out.number(columns);
        out.number(width);
        out.number(scales.length);
        for (float scale : scales) {
            out.signed(Float.floatToIntBits(scale));
        }
        out.block(bytes, from, scales.length * columns * width);
    }

    static Matrix read(Bytes in) {
        int columns = in.number();
        int width = in.number();
        int rows = in.number();
        in.require(width == 1 || width == 2, "numbers of " + width + " bytes");
        in.require(rows >= 0 && rows <= in.left(), "more rows than bytes");
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++) {
            scales[row] = Float.intBitsToFloat(in.signed());
        }
        ByteBuffer block = in.block();
        in.require(block.limit() == (long) rows * columns * width, "a matrix of another size than it says");
        return new Matrix(columns, width, scales, block.array(), block.arrayOffset());
    }
}
