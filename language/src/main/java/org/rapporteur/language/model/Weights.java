package org.rapporteur.language.model;

import java.util.Arrays;

/**
 * The weights of a linear model: a row for each feature hash, in one hash table. A short row is a list of (label,
 * weight); a long one has a place for every label, because adding up two arrays is what processors do best. Immutable.
 */
public final class Weights implements Scorer {
    /** At most this many labels: a label takes eight bits of an entry. */
    public static final int MOST_LABELS = 256;

    /** Rows with at least this many entries are long. */
    private static final int LONG = 20;

    /** In the place of a length. */
    private static final int IS_LONG = 20;

    /** In each slot the hash (32 bits), where the row starts (24) and its length (8); 0 is an empty slot. */
    private final long[] slots;
    /** In each entry the weight (24 bits, signed) and the label (8). */
    private final int[] entries;
    /** Long rows, one after the other. */
    private final float[] rows;

    private final int labels;

    private Weights(long[] slots, int[] entries, float[] rows, int labels) {
        this.slots = slots;
        this.entries = entries;
        this.rows = rows;
        this.labels = labels;
    }

    /** First all slots, then all rows: so the processor waits for many memory reads at once and not for each in turn. */
    @Override
    public void score(Features features, float[] scores) {
        Arrays.fill(scores, 0);
        int count = features.count();
        long[] found = features.found();
        for (int feature = 0; feature < count; feature++) {
            found[feature] = slots[slot(features.hash(feature), slots)];
        }
        for (int feature = 0; feature < count; feature++) {
            int start = (int) (found[feature] >>> 8) & 0xFFFFFF;
            int length = (int) found[feature] & 0xFF;
            if (length == IS_LONG) {
                addLong(rows, start * labels, labels, scores);
            } else {
                addShort(entries, start, start + length, scores);
            }
        }
    }

    private static void addLong(float[] rows, int from, int labels, float[] scores) {
        for (int label = 0; label < labels; label++) {
            scores[label] += rows[from + label];
        }
    }

    private static void addShort(int[] entries, int from, int to, float[] scores) {
        for (int entry = from; entry < to; entry++) {
            int one = entries[entry];
            scores[one & 0xFF] += one >> 8;
        }
    }

    /** Where the hash is, or the empty slot where it would be. */
    private static int slot(int hash, long[] slots) {
        int mask = slots.length - 1;
        int at = ((hash * 0x9E3779B1) >>> 7) & mask;
        while (slots[at] != 0 && (int) (slots[at] >>> 32) != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** Rows by order of their hashes: the hash as a difference, the length, then labels and weights by label. */
    void write(Bytes out) {
        int[] order = new int[slots.length];
        int count = 0;
        for (long slot : slots) {
            if (slot != 0) {
                order[count++] = (int) (slot >>> 32);
            }
        }
        Arrays.sort(order, 0, count);
        out.number(count);
        int last = 0;
        for (int row = 0; row < count; row++) {
            out.number(order[row] - last);
            last = order[row];
            writeRow(slots[slot(last, slots)], out);
        }
    }

    private void writeRow(long slot, Bytes out) {
        int start = (int) (slot >>> 8) & 0xFFFFFF;
        int length = (int) slot & 0xFF;
        int[] row = length == IS_LONG ? entries(start * labels) : Arrays.copyOfRange(entries, start, start + length);
        int before = 0;
        out.number(row.length);
        for (int label = 0; label < labels; label++) {
            for (int entry : row) {
                if ((entry & 0xFF) == label) {
                    out.number(label - before);
                    out.signed(entry >> 8);
                    before = label;
                }
            }
        }
    }

    private int[] entries(int from) {
        int[] row = new int[labels];
        int length = 0;
        for (int label = 0; label < labels; label++) {
            int weight = (int) rows[from + label];
            if (weight != 0) {
                row[length++] = (weight << 8) | label;
            }
        }
        return Arrays.copyOf(row, length);
    }

    static Weights read(Bytes in) {
        int count = in.number();
        in.require(count >= 0 && count <= in.left() / 4, "more rows than bytes");
        Builder builder = new Builder(count);
        int hash = 0;
        for (int row = 0; row < count; row++) {
            hash += in.number();
            int length = in.number();
            in.require(length > 0 && length <= MOST_LABELS, "a row of " + length + " weights");
            builder.row(hash);
            int label = 0;
            for (int entry = 0; entry < length; entry++) {
                label += in.number();
                in.require(label >= 0 && label < MOST_LABELS, "label " + label);
                builder.entry(label, in.signed());
            }
        }
        return builder.build();
    }

    /** Rows go in one after the other, each followed by its entries. */
    public static final class Builder {
        private final long[] slots;
        private int[] entries = new int[1 << 12];
        private float[] rows = new float[0];
        private final int[] starts;
        private final int[] hashes;
        private int filled;
        private int count;

        /** @param rows how many there will be at most */
        public Builder(int rows) {
            this.slots = new long[Integer.highestOneBit(Math.max(8, rows)) * 4];
            this.starts = new int[rows + 1];
            this.hashes = new int[rows];
        }

        public void row(int hash) {
            hashes[count] = hash;
            starts[count++] = filled;
        }

        public void entry(int label, int weight) {
            if (filled == entries.length) {
                entries = Arrays.copyOf(entries, 2 * filled);
            }
            entries[filled++] = (weight << 8) | label;
        }

        public Weights build() {
            starts[count] = filled;
            int labels = 0;
            for (int entry = 0; entry < filled; entry++) {
                labels = Math.max(labels, (entries[entry] & 0xFF) + 1);
            }
            rows = new float[longRows() * labels];
            int kept = 0;
            int longs = 0;
            for (int row = 0; row < count; row++) {
                int length = starts[row + 1] - starts[row];
                if (length >= LONG) {
                    spread(row, longs * labels);
                    put(row, longs++, IS_LONG);
                } else if (length > 0) {
                    System.arraycopy(entries, starts[row], entries, kept, length);
                    put(row, kept, length);
                    kept += length;
                }
            }
            return new Weights(slots, Arrays.copyOf(entries, kept), rows, labels);
        }

        private int longRows() {
            int longs = 0;
            for (int row = 0; row < count; row++) {
                longs += starts[row + 1] - starts[row] >= LONG ? 1 : 0;
            }
            return longs;
        }

        private void spread(int row, int to) {
            for (int entry = starts[row]; entry < starts[row + 1]; entry++) {
                rows[to + (entries[entry] & 0xFF)] = entries[entry] >> 8;
            }
        }

        private void put(int row, int start, int length) {
            if (start > 0xFFFFFF) {
                throw new IllegalArgumentException("Too many weights for one model; prune more");
            }
            slots[slot(hashes[row], slots)] = ((long) hashes[row] << 32) | ((long) start << 8) | length;
        }
    }
}
