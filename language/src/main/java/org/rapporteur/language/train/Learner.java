package org.rapporteur.language.train;

import java.util.Arrays;
import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.Scorer;
import org.rapporteur.language.model.Weights;

/**
 * An averaged perceptron (Collins 2002) over hashed features: rows are made only when a mistake needs them, and the sum
 * over time is brought up to date only when a weight changes.
 */
final class Learner implements Scorer {
    /** Floats per label in a row: label, weight, sum of the weight over time, time of the last change. */
    private static final int STRIDE = 4;

    /** Fewer features than this were learned from a handful of sentences. */
    private static final int SMALL = 20_000;

    private int[] keys = new int[1 << 16];
    private float[][] rows = new float[1 << 16][];
    private byte[] changes = new byte[1 << 16];
    private int size;
    private int time = 1;

    @Override
    public void score(Features features, float[] scores) {
        Arrays.fill(scores, 0);
        for (int feature = 0; feature < features.count(); feature++) {
            float[] row = rows[slot(features.hash(feature))];
            if (row != null) {
                for (int at = 0; at < row.length; at += STRIDE) {
                    scores[(int) row[at]] += row[at + 1];
                }
            }
        }
    }

    /** Time passes; call once per sentence. */
    void tick() {
        time++;
    }

    /** Moves weight from the label that was chosen to the label that was right. */
    void learn(Features features, int right, int chosen) {
        for (int feature = 0; feature < features.count(); feature++) {
            int hash = features.hash(feature);
            int slot = slot(hash);
            if (rows[slot] == null) {
                slot = insert(hash, slot);
            }
            changes[slot] = (byte) Math.min(100, changes[slot] + 1);
            change(slot, right, 1);
            change(slot, chosen, -1);
        }
    }

    private int insert(int hash, int slot) {
        int place = slot;
        if (2 * size >= keys.length) {
            grow();
            place = slot(hash);
        }
        keys[place] = hash;
        rows[place] = new float[0];
        size++;
        return place;
    }

    private void change(int slot, int label, float by) {
        float[] row = rows[slot];
        int at = 0;
        while (at < row.length && (int) row[at] != label) {
            at += STRIDE;
        }
        if (at == row.length) {
            row = Arrays.copyOf(row, at + STRIDE);
            row[at] = label;
            row[at + 3] = time;
            rows[slot] = row;
        }
        row[at + 2] += row[at + 1] * (time - row[at + 3]);
        row[at + 3] = time;
        row[at + 1] += by;
    }

    private int slot(int hash) {
        int mask = keys.length - 1;
        int at = ((hash * 0x9E3779B1) >>> 7) & mask;
        while (rows[at] != null && keys[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        float[][] oldRows = rows;
        byte[] oldChanges = changes;
        keys = new int[2 * oldKeys.length];
        rows = new float[keys.length][];
        changes = new byte[keys.length];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldRows[at] != null) {
                int slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                rows[slot] = oldRows[at];
                changes[slot] = oldChanges[at];
            }
        }
    }

    /**
     * The averaged weights in whole steps.
     *
     * @param fewest features that were changed less often are left out: they were one sentence's. From few sentences
     *     all are kept
     * @param steps how many steps an average weight of 1 is
     * @param floor weights of fewer steps are left out
     */
    Weights weights(int fewest, float steps, int floor) {
        int least = size < SMALL ? 1 : fewest;
        Weights.Builder builder = new Weights.Builder(size);
        for (int slot = 0; slot < rows.length; slot++) {
            if (kept(slot, least, steps, floor) > 0) {
                builder.row(keys[slot]);
                for (int at = 0; at < rows[slot].length; at += STRIDE) {
                    int weight = rounded(rows[slot], at, steps, floor);
                    if (weight != 0) {
                        builder.entry((int) rows[slot][at], weight);
                    }
                }
            }
        }
        return builder.build();
    }

    private int kept(int slot, int fewest, float steps, int floor) {
        if (rows[slot] == null || changes[slot] < fewest) {
            return 0;
        }
        int length = 0;
        for (int at = 0; at < rows[slot].length; at += STRIDE) {
            length += rounded(rows[slot], at, steps, floor) != 0 ? 1 : 0;
        }
        return length;
    }

    private int rounded(float[] row, int at, float steps, int floor) {
        float total = row[at + 2] + row[at + 1] * (time - row[at + 3]);
        int weight = Math.round(total / time * steps);
        return Math.abs(weight) < floor ? 0 : weight;
    }
}
