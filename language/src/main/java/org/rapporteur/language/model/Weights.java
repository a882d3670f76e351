package org.rapporteur.language.model;

import java.util.Arrays;

/**
 * The weights of a linear model: a short row of (label, weight) for each feature hash, in one hash table. Two memory
 * reads per known feature, one or two per unknown one. Immutable.
 */
public final class Weights implements Scorer {
    /** At most this many labels: a label takes eight bits of an entry. */
    public static final int MOST_LABELS = 256;

    private static final int LONGEST_ROW = 255;

    /** In each slot the hash (32 bits), where the row starts (24) and its length (8); 0 is an empty slot. */
    private final long[] slots;
    /** In each entry the weight (24 bits, signed) and the label (8). */
    private final int[] entries;

    private Weights(long[] slots, int[] entries) {
        this.slots = slots;
        this.entries = entries;
    }

    @Override
    public void score(Features features, float[] scores) {
        Arrays.fill(scores, 0);
        int count = features.count();
        for (int feature = 0; feature < count; feature++) {
            long slot = find(features.hash(feature));
            int from = (int) (slot >>> 8) & 0xFFFFFF;
            int to = from + ((int) slot & 0xFF);
            for (int entry = from; entry < to; entry++) {
                scores[entries[entry] & 0xFF] += entries[entry] >> 8;
            }
        }
    }

    /** The slot of the hash, or 0, which is a row without entries. */
    private long find(int hash) {
        int mask = slots.length - 1;
        int at = place(hash, mask);
        while (true) {
            long slot = slots[at];
            if (slot == 0 || (int) (slot >>> 32) == hash) {
                return slot;
            }
            at = (at + 1) & mask;
        }
    }

    private static int place(int hash, int mask) {
        return ((hash * 0x9E3779B1) >>> 7) & mask;
    }

    /** Rows by unsigned order of their hashes: the hash as a difference, the length, then labels and weights. */
    void write(Bytes out) {
        int[] order = new int[slots.length];
        int rows = 0;
        for (long slot : slots) {
            if (slot != 0) {
                order[rows++] = (int) (slot >>> 32) ^ Integer.MIN_VALUE;
            }
        }
        Arrays.sort(order, 0, rows);
        out.number(rows);
        out.number(entries.length);
        int last = 0;
        for (int row = 0; row < rows; row++) {
            int hash = order[row] ^ Integer.MIN_VALUE;
            out.number(hash - last);
            last = hash;
            long slot = find(hash);
            int from = (int) (slot >>> 8) & 0xFFFFFF;
            int length = (int) slot & 0xFF;
            out.number(length);
            for (int entry = from; entry < from + length; entry++) {
                out.number(entries[entry] & 0xFF);
                out.signed(entries[entry] >> 8);
            }
        }
    }

    static Weights read(Bytes in, int labels) {
        int rows = in.number();
        int count = in.number();
        in.require(rows >= 0 && count >= 0 && 2L * count + 2L * rows <= in.left(), "more rows than bytes");
        Builder builder = new Builder(rows, count);
        int hash = 0;
        for (int row = 0; row < rows; row++) {
            hash += in.number();
            int length = in.number();
            in.require(length > 0 && length <= count - builder.filled, "a row longer than the rest");
            builder.row(hash, length);
            for (int entry = 0; entry < length; entry++) {
                int label = in.number();
                in.require(label >= 0 && label < labels, "an unknown label");
                builder.entry(label, in.signed());
            }
        }
        return builder.build();
    }

    /** Rows go in one after the other, each followed by its entries. */
    public static final class Builder {
        private final long[] slots;
        private final int[] entries;
        private int filled;

        /** @param rows how many there will be at most */
        public Builder(int rows, int entries) {
            if (entries > 0xFFFFFF) {
                throw new IllegalArgumentException(entries + " weights are too many for one model; prune more");
            }
            this.slots = new long[Integer.highestOneBit(Math.max(8, rows)) * 4];
            this.entries = new int[entries];
        }

        /** @param length the number of calls of {@link #entry} that follow */
        public void row(int hash, int length) {
            if (length > LONGEST_ROW) {
                throw new IllegalArgumentException("A row of " + length + " weights is too long");
            }
            int mask = slots.length - 1;
            int at = place(hash, mask);
            while (slots[at] != 0) {
                at = (at + 1) & mask;
            }
            slots[at] = ((long) hash << 32) | ((long) filled << 8) | length;
        }

        public void entry(int label, int weight) {
            entries[filled++] = (weight << 8) | label;
        }

        public Weights build() {
            return new Weights(slots, entries);
        }
    }
}
