package org.rapporteur.language.syntax;

import org.rapporteur.language.network.Parameters;
import org.rapporteur.language.network.Rows;

/**
 * Says how well each relation fits between a word and its head. Both are seen once as dependent and once as head; one half
 * of the hidden layer adds the two and cuts off what is negative, the other multiplies them, which makes it a biaffine
 * scorer (Dozat and Manning 2017) of low rank. Immutable as long as nobody trains it.
 */
public final class RelationScorer {
    private final float[][] dependent;
    private final float[] dependentBias;
    private final float[][] head;
    private final float[] headBias;
    private final float[][] output;
    private final float[] outputBias;

    /** A scorer of the matrices whose names begin with {@code relation}. */
    public RelationScorer(Parameters parameters) {
        this.dependent = parameters.matrix("relation.dependent");
        this.dependentBias = parameters.vector("relation.dependent.bias");
        this.head = parameters.matrix("relation.head");
        this.headBias = parameters.vector("relation.head.bias");
        this.output = parameters.matrix("relation.output");
        this.outputBias = parameters.vector("relation.output.bias");
    }

    /**
     * What was computed, one row per token.
     *
     * @param dependents each word as dependent
     * @param heads each word as head
     * @param hidden of each word with its head: the half that adds, then the half that multiplies
     * @param scores of the relations
     */
    @SuppressWarnings("ArrayRecordComponent") // rows that are computed with, never compared
    public record Trace(float[][] dependents, float[][] heads, float[][] hidden, float[][] scores) {}

    /**
     * @param words one row per token
     * @param heads the head of each token; a root has -1, and its row means nothing
     */
    public Trace run(float[][] words, int[] heads) {
        float[][] dependents = Rows.dense(words, dependent, dependentBias);
        float[][] above = Rows.dense(words, head, headBias);
        float[][] hidden = new float[words.length][dependentBias.length];
        for (int word = 0; word < words.length; word++) {
            if (heads[word] >= 0) {
                meet(dependents[word], above[heads[word]], hidden[word]);
            }
        }
        return new Trace(dependents, above, hidden, Rows.dense(hidden, output, outputBias));
    }

    private static void meet(float[] dependent, float[] head, float[] hidden) {
        int half = hidden.length / 2;
        for (int index = 0; index < half; index++) {
            hidden[index] = Math.max(0, dependent[index] + head[index]);
        }
        for (int index = half; index < hidden.length; index++) {
            hidden[index] = dependent[index] * head[index];
        }
    }
}
