package org.rapporteur.language.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.rapporteur.language.network.Embedding;
import org.rapporteur.language.network.Encoder;
import org.rapporteur.language.network.Lstm;

/** Runs an encoder on one sentence with parts of it hidden, and carries changes back through it. */
final class EncoderGradient {
    private final Encoder encoder;
    private final Hidden hidden;

    /**
     * How much is hidden while learning.
     *
     * @param word of the words, whose tables then say "unknown"
     * @param vector of the vectors
     * @param column of the columns of each layer's input
     */
    record Hidden(double word, double vector, double column) {}

    EncoderGradient(Encoder encoder, Hidden hidden) {
        this.encoder = encoder;
        this.hidden = hidden;
    }

    /** One reading of a sentence; {@link #output} is what the layers above see. */
    final class Pass {
        private final Embedding.Trace words;
        private final List<float[][]> inputs = new ArrayList<>();
        private final List<float[]> masks = new ArrayList<>();
        private final List<Lstm.Trace[]> traces = new ArrayList<>();
        private final float[][] output;

        Pass(int[][] keys, SplittableRandom random) {
            this.words = encoder.embedding().find(keys);
            hide(random);
            Dropout dropout = new Dropout(hidden.column, random);
            float[][] rows = encoder.embedding().run(words);
            for (Encoder.Layer layer : encoder.layers()) {
                mask(rows, dropout);
                inputs.add(rows);
                Lstm.Trace[] both = {layer.forward().run(rows), layer.backward().run(rows)};
                traces.add(both);
                rows = Encoder.Layer.join(both[0], both[1]);
            }
            mask(rows, dropout);
            this.output = rows;
        }

        float[][] output() {
            return output;
        }

        private void hide(SplittableRandom random) {
            for (int token = 0; token < words.rows().length; token++) {
                int[] rows = words.rows()[token];
                if (random.nextDouble() < hidden.word) {
                    rows[0] = 0;
                }
                for (int table = 1; table < rows.length; table++) {
                    if (random.nextDouble() < hidden.word / 2) {
                        rows[table] = 0;
                    }
                }
                if (random.nextDouble() < hidden.vector) {
                    words.vectors()[token] = new float[0];
                }
            }
        }

        private void mask(float[][] rows, Dropout dropout) {
            float[] mask = dropout.mask(rows[0].length);
            Dropout.apply(mask, rows);
            masks.add(mask);
        }

        /** @param change of the output */
        void back(float[][] change, Gradient gradient) {
            float[][] above = change;
            for (int number = inputs.size() - 1; number >= 0; number--) {
                Dropout.apply(masks.get(number + 1), above);
                above = back(number, above, gradient);
            }
            Dropout.apply(masks.get(0), above);
            embedding(above, gradient);
        }

        private float[][] back(int number, float[][] above, Gradient gradient) {
            float[][] input = inputs.get(number);
            float[][] change = new float[input.length][input[0].length];
            Encoder.Layer layer = encoder.layers().get(number);
            int size = layer.forward().size();
            new LstmGradient(layer.forward(), Encoder.name(number, "forward"))
                    .back(traces.get(number)[0], input, part(above, 0, size), gradient, change);
            new LstmGradient(layer.backward(), Encoder.name(number, "backward"))
                    .back(traces.get(number)[1], input, part(above, size, 2 * size), gradient, change);
            return change;
        }

        private void embedding(float[][] change, Gradient gradient) {
            List<float[]> vectors = new ArrayList<>();
            List<float[]> projected = new ArrayList<>();
            for (int token = 0; token < change.length; token++) {
                int[] rows = words.rows()[token];
                for (int table = 0; table < rows.length; table++) {
                    gradient.add("table." + table, rows[table], change[token].length, change[token]);
                }
                if (words.vectors()[token].length == 0) {
                    gradient.add("strange", 0, change[token].length, change[token]);
                } else {
                    vectors.add(words.vectors()[token]);
                    projected.add(change[token]);
                }
            }
            gradient.product("projection", vectors.toArray(float[][]::new), projected.toArray(float[][]::new));
        }

        private static float[][] part(float[][] rows, int from, int to) {
            float[][] part = new float[rows.length][];
            for (int row = 0; row < rows.length; row++) {
                part[row] = Arrays.copyOfRange(rows[row], from, to);
            }
            return part;
        }
    }
}
