package org.rapporteur.language.network;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.model.HashTable;

/**
 * The first layer: each word becomes the sum of what was learned of its keys, each by a table of its own, and of its
 * vector, brought to the same size by a matrix. Immutable as long as nobody trains it.
 */
public final class Embedding {
    private final Vectors vectors;
    private final List<HashTable> places;
    private final float[][][] tables;
    private final float[][] projection;
    private final float[] strange;

    /**
     * An embedding of the matrices {@code table.0}, {@code table.1} … (row 0 stands for unknown keys), {@code projection}
     * and {@code strange}, which is added for words without a vector.
     *
     * @param places the row of each known key, table by table
     */
    public Embedding(Parameters parameters, List<HashTable> places, Vectors vectors) {
        this.vectors = vectors;
        this.places = List.copyOf(places);
        this.tables = new float[places.size()][][];
        for (int table = 0; table < tables.length; table++) {
            tables[table] = parameters.matrix("table." + table);
        }
        this.projection = parameters.matrix("projection");
        this.strange = parameters.vector("strange");
    }

    /** What was learned of a key. */
    float[] row(int table, int key) {
        return tables[table][places.get(table).get(key)];
    }

    /** The sum of what is known of a word by itself: of its {@link WordKeys}, and its vector. */
    float[] word(int[] keys) {
        return run(find(new int[][] {Arrays.copyOf(keys, WordKeys.COUNT)}))[0];
    }

    /** What was looked up: the row of each token in each table, and its vector, of no length where there is none. */
    @SuppressWarnings("ArrayRecordComponent") // rows that are computed with, never compared
    public record Trace(int[][] rows, float[][] vectors) {}

    /** @param keys one row per token, one key per table, of all tables or of the first ones; the first is that of the word */
    public Trace find(int[][] keys) {
        int[][] rows = new int[keys.length][];
        float[][] found = new float[keys.length][];
        float[] vector = new float[vectors.size()];
        for (int token = 0; token < keys.length; token++) {
            rows[token] = new int[keys[token].length];
            for (int table = 0; table < rows[token].length; table++) {
                rows[token][table] = places.get(table).get(keys[token][table]);
            }
            found[token] = vectors.find(keys[token][WordKeys.WORD], vector) ? vector.clone() : new float[0];
        }
        return new Trace(rows, found);
    }

    /** The sum of what was found, one row per token. */
    public float[][] run(Trace trace) {
        float[][] output = new float[trace.rows.length][strange.length];
        for (int token = 0; token < output.length; token++) {
            for (int table = 0; table < trace.rows[token].length; table++) {
                Rows.add(output[token], tables[table][trace.rows[token][table]]);
            }
            if (trace.vectors[token].length == 0) {
                Rows.add(output[token], strange);
            } else {
                Rows.add(output[token], trace.vectors[token], projection);
            }
        }
        return output;
    }
}
