package org.rapporteur.language.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a sentence from both sides: words become vectors, and recurrent layers, each of two directions, tell every word
 * of the words around it. Immutable as long as nobody trains it.
 */
public final class Encoder {
    private final Embedding embedding;
    private final List<Layer> layers;
    private final FirstLayer first;

    /** An encoder of the matrices of {@link Embedding} and of as many layers {@code layer.0.forward} … as there are. */
    public Encoder(Parameters parameters, Embedding embedding) {
        this.embedding = embedding;
        this.layers = new ArrayList<>();
        for (int number = 0; parameters.all().containsKey(name(number, "forward") + ".bias"); number++) {
            layers.add(new Layer(
                    new Lstm(parameters, name(number, "forward"), false),
                    new Lstm(parameters, name(number, "backward"), true)));
        }
        this.first = new FirstLayer(embedding, layers.get(0));
    }

    /** The name of one direction of a layer. */
    public static String name(int layer, String direction) {
        return "layer." + layer + "." + direction;
    }

    /** The two directions of one layer. */
    public record Layer(Lstm forward, Lstm backward) {
        /** What both gates get of a sentence, side by side: one row per token. */
        float[][] sums(float[][] words) {
            float[][] sums = new float[words.length][];
            for (int token = 0; token < words.length; token++) {
                sums[token] = joined(words[token], forward.bias(), backward.bias());
            }
            return sums;
        }

        private float[] joined(float[] word, float[] left, float[] right) {
            forward.addInput(left, word);
            backward.addInput(right, word);
            return side(left, right);
        }

        /** What a part of a word's input adds to the sums, without the bias. */
        float[] product(float[] part) {
            return joined(part, new float[3 * forward.size()], new float[3 * backward.size()]);
        }

        /** The output of both directions, side by side. */
        float[][] read(float[][] sums) {
            float[][] output = new float[sums.length][forward.size() + backward.size()];
            forward.read(sums, 0, output, 0);
            backward.read(sums, 3 * forward.size(), output, forward.size());
            return output;
        }

        private static float[] side(float[] left, float[] right) {
            float[] both = new float[left.length + right.length];
            System.arraycopy(left, 0, both, 0, left.length);
            System.arraycopy(right, 0, both, left.length, right.length);
            return both;
        }

        /** What both say of each token, side by side. */
        public static float[][] join(Lstm.Trace forward, Lstm.Trace backward) {
            float[][] joined = new float[forward.output().length][];
            for (int token = 0; token < joined.length; token++) {
                joined[token] = side(forward.output()[token], backward.output()[token]);
            }
            return joined;
        }
    }

    public Embedding embedding() {
        return embedding;
    }

    public List<Layer> layers() {
        return layers;
    }

    /** @param keys as {@link Embedding#find} wants them; the result has one row per token */
    public float[][] read(int[][] keys) {
        float[][] sums = first.sums(keys);
        float[][] words = layers.get(0).read(sums);
        for (int layer = 1; layer < layers.size(); layer++) {
            words = layers.get(layer).read(layers.get(layer).sums(words));
        }
        return words;
    }
}
