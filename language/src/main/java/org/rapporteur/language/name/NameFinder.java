package org.rapporteur.language.name;

import org.rapporteur.language.model.Model;
import org.rapporteur.language.network.Encoder;
import org.rapporteur.language.network.Networks;
import org.rapporteur.language.network.Parameters;
import org.rapporteur.language.network.Rows;
import org.rapporteur.language.network.Vectors;
import org.rapporteur.language.text.Sentence;

/**
 * Finds names in parsed sentences: an encoder scores the labels of each token, and the best row of labels that makes whole
 * names is taken (Viterbi 1967). Safe for many threads.
 */
public final class NameFinder {
    private final Lexicon lexicon;
    private final Encoder encoder;
    private final float[][] weights;
    private final float[] bias;

    /** A name finder of the parts of a model that {@code rapporteur train names} wrote. */
    public NameFinder(Model model, Vectors vectors, Lexicon lexicon) {
        Parameters parameters = Networks.parameters(model);
        this.lexicon = lexicon;
        this.encoder = Networks.encoder(model, parameters, vectors, NameKeys.COUNT);
        this.weights = parameters.matrix("labels");
        this.bias = parameters.vector("labels.bias");
    }

    public Sentence find(Sentence sentence) {
        return named(sentence, scores(sentence));
    }

    /** How well each label fits each token of a parsed sentence, one row per token. */
    public float[][] scores(Sentence sentence) {
        return Rows.dense(encoder.read(NameKeys.of(sentence, lexicon)), weights, bias);
    }

    /** The sentence with the names that these scores of labels make. */
    public static Sentence named(Sentence sentence, float[][] scores) {
        return sentence.withNames(NameLabels.names(best(scores)));
    }

    /** The best labels of a sentence; unlikely ones of single tokens give way to what makes whole names. */
    static int[] best(float[][] scores) {
        int size = scores.length;
        int[][] from = new int[size][NameLabels.COUNT];
        float[] sums = new float[NameLabels.COUNT];
        for (int token = 0; token < size; token++) {
            float[] next = new float[NameLabels.COUNT];
            for (int label = 0; label < NameLabels.COUNT; label++) {
                int before = token == 0 ? NameLabels.OUTSIDE : before(sums, label);
                from[token][label] = before;
                boolean begins = token > 0 || NameLabels.mayFollow(NameLabels.OUTSIDE, label);
                next[label] = (begins ? sums[before] : Float.NEGATIVE_INFINITY) + scores[token][label];
            }
            sums = next;
        }
        int[] labels = new int[size];
        labels[size - 1] = Rows.best(sums);
        for (int token = size - 1; token > 0; token--) {
            labels[token - 1] = from[token][labels[token]];
        }
        return labels;
    }

    private static int before(float[] sums, int label) {
        int best = NameLabels.OUTSIDE;
        for (int before = 1; before < NameLabels.COUNT; before++) {
            boolean better = sums[before] > sums[best] || !NameLabels.mayFollow(best, label);
            if (better && NameLabels.mayFollow(before, label)) {
                best = before;
            }
        }
        return best;
    }
}
