package org.rapporteur.language.model;

import java.util.Arrays;

/**
 * The features of one decision as 32-bit hashes. Each {@code add} is the next template, so an extractor always adds the
 * same templates in the same order, with 0 for what is missing. One buffer serves all decisions of a sentence: adding
 * allocates nothing.
 */
public final class Features {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private int[] hashes = new int[160];
    private int count;

    /** Room for what is found for each feature. */
    private long[] found = new long[hashes.length];

    public void clear() {
        count = 0;
    }

    public int count() {
        return count;
    }

    public int hash(int index) {
        return hashes[index];
    }

    long[] found() {
        return found;
    }

    public void add(int value) {
        push(step(seed(), value));
    }

    public void add(int first, int second) {
        push(step(step(seed(), first), second));
    }

    public void add(int first, int second, int third) {
        push(step(step(step(seed(), first), second), third));
    }

    public void add(int first, int second, int third, int fourth) {
        push(step(step(step(step(seed(), first), second), third), fourth));
    }

    private long seed() {
        return (count + 1) * MIX;
    }

    private static long step(long state, int value) {
        long mixed = (state ^ value) * MIX;
        return mixed ^ (mixed >>> 29);
    }

    private void push(long state) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
            found = new long[hashes.length];
        }
        hashes[count++] = (int) (state >>> 32);
    }
}
