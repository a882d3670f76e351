package org.rapporteur.language.network;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What the first recurrent layer gets of each word. As this is a sum over what is known of the word, the products are
 * made beforehand (as Chen and Manning 2014 do): of a word's own keys when it is first met, and kept for the next time; of
 * what depends on the sentence, such as its tag, row by row. Safe for many threads; what is kept never grows beyond a
 * bound.
 */
final class FirstLayer {
    private static final int KEPT = 1 << 13;

    private final Embedding embedding;
    private final Encoder.Layer layer;
    private final AtomicReferenceArray<Word> words = new AtomicReferenceArray<>(KEPT);
    private final AtomicReferenceArray<Word> parts = new AtomicReferenceArray<>(KEPT);

    FirstLayer(Embedding embedding, Encoder.Layer layer) {
        this.embedding = embedding;
        this.layer = layer;
    }

    /** The products of one word, or of one row of a table. */
    private static final class Word {
        private final long key;
        private final float[] sums;

        Word(long key, float[] sums) {
            this.key = key;
            this.sums = sums;
        }
    }

    /** @param keys as {@link Embedding#find} wants them; the result has one row per token, for both directions */
    float[][] sums(int[][] keys) {
        float[][] sums = new float[keys.length][];
        for (int token = 0; token < keys.length; token++) {
            sums[token] = word(keys[token]);
            if (keys[token].length > WordKeys.COUNT) {
                sums[token] = sums[token].clone();
                for (int table = WordKeys.COUNT; table < keys[token].length; table++) {
                    Rows.add(sums[token], part(table, keys[token][table]));
                }
            }
        }
        return sums;
    }

    private float[] word(int[] keys) {
        long key = 0;
        for (int table = 0; table < WordKeys.COUNT; table++) {
            key = key * 0x9E3779B97F4A7C15L + keys[table];
        }
        int slot = slot(key);
        Word known = words.get(slot);
        if (known == null || known.key != key) {
            known = new Word(key, layer.sums(new float[][] {embedding.word(keys)})[0]);
            words.set(slot, known);
        }
        return known.sums;
    }

    private float[] part(int table, int rowKey) {
        long key = (long) table << 32 | (rowKey & 0xFFFFFFFFL);
        int slot = slot(key);
        Word known = parts.get(slot);
        if (known == null || known.key != key) {
            known = new Word(key, layer.product(embedding.row(table, rowKey)));
            parts.set(slot, known);
        }
        return known.sums;
    }

    private static int slot(long key) {
        long mixed = key * 0xD6E8FEB86659FD93L;
        return (int) ((mixed ^ (mixed >>> 32)) & (KEPT - 1));
    }
}
