package org.rapporteur.language.network;

/**
 * One direction of a recurrent layer: long short-term memory (Hochreiter and Schmidhuber 1997) in which what is forgotten
 * makes room for what is new (the coupled gates of Greff and others 2017). Immutable as long as nobody trains it.
 */
public final class Lstm {
    private final float[][] input;
    private final float[][] recurrent;
    private final float[] bias;
    private final boolean backwards;
    private final int size;

    /**
     * A layer of the matrices {@code NAME.input} (in × 3 size), {@code NAME.recurrent} (size × 3 size) and {@code
     * NAME.bias}; the columns are those of the forget gate, the output gate and the new content.
     *
     * @param backwards whether it reads from the last token to the first
     */
    public Lstm(Parameters parameters, String name, boolean backwards) {
        this.input = parameters.matrix(name + ".input");
        this.recurrent = parameters.matrix(name + ".recurrent");
        this.bias = parameters.vector(name + ".bias");
        this.backwards = backwards;
        this.size = recurrent.length;
    }

    public int size() {
        return size;
    }

    /** What the layer computed of one sentence, by token: the three gates, the memory cells and the output. */
    @SuppressWarnings("ArrayRecordComponent") // rows that are computed with, never compared
    public record Trace(float[][] forget, float[][] open, float[][] content, float[][] cells, float[][] output) {}

    /** The index of the token that is read in this step, in a sentence of this length. */
    public int token(int step, int length) {
        return backwards ? length - 1 - step : step;
    }

    /**
     * Computes a sentence and keeps every step, as training needs it.
     *
     * @param sentence one row per token
     */
    public Trace run(float[][] sentence) {
        int length = sentence.length;
        Trace trace = new Trace(
                new float[length][],
                new float[length][],
                new float[length][],
                new float[length][],
                new float[length][]);
        Step before = new Step(size);
        for (int step = 0; step < length; step++) {
            int token = token(step, length);
            Step next = new Step(size);
            float[] sums = bias.clone();
            Rows.add(sums, sentence[token], input);
            move(sums, before, next);
            trace.forget[token] = next.forget;
            trace.open[token] = next.open;
            trace.content[token] = next.content;
            trace.cells[token] = next.cells;
            trace.output[token] = next.output;
            before = next;
        }
        return trace;
    }

    /**
     * Computes a sentence whose input has been multiplied already.
     *
     * @param sums what {@link #addInput} made of each token, from column {@code from} on
     * @param output one row per token, to be filled from column {@code to} on
     */
    void read(float[][] sums, int from, float[][] output, int to) {
        int length = sums.length;
        float[] sum = new float[3 * size];
        Step before = new Step(size);
        Step next = new Step(size);
        for (int step = 0; step < length; step++) {
            int token = token(step, length);
            System.arraycopy(sums[token], from, sum, 0, sum.length);
            move(sum, before, next);
            System.arraycopy(next.output, 0, output[token], to, size);
            Step free = before;
            before = next;
            next = free;
        }
    }

    /** What the gates get before any input. */
    float[] bias() {
        return bias.clone();
    }

    /** Adds the product of an input, or of a part of it, to what goes to the gates. */
    void addInput(float[] sums, float[] part) {
        Rows.add(sums, part, input);
    }

    /** The state of one step. */
    private static final class Step {
        private final float[] forget;
        private final float[] open;
        private final float[] content;
        private final float[] cells;
        private final float[] output;

        Step(int size) {
            this.forget = new float[size];
            this.open = new float[size];
            this.content = new float[size];
            this.cells = new float[size];
            this.output = new float[size];
        }
    }

    private void move(float[] sums, Step before, Step next) {
        Rows.add(sums, before.output, recurrent);
        System.arraycopy(sums, 0, next.forget, 0, size);
        System.arraycopy(sums, size, next.open, 0, size);
        System.arraycopy(sums, 2 * size, next.content, 0, size);
        Curves.sigmoid(next.forget);
        Curves.sigmoid(next.open);
        Curves.tanh(next.content);
        mix(next.cells, next.forget, before.cells, next.content);
        System.arraycopy(next.cells, 0, next.output, 0, size);
        Curves.tanh(next.output);
        scale(next.output, next.open);
    }

    private static void mix(float[] cells, float[] forget, float[] memory, float[] content) {
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = content[cell] + forget[cell] * (memory[cell] - content[cell]);
        }
    }

    private static void scale(float[] values, float[] factors) {
        for (int index = 0; index < values.length; index++) {
            values[index] *= factors[index];
        }
    }
}
