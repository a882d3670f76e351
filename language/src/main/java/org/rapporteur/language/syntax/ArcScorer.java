package org.rapporteur.language.syntax;

import java.util.Arrays;
import org.rapporteur.language.network.Curves;
import org.rapporteur.language.network.Parameters;
import org.rapporteur.language.network.Rows;

/**
 * Says for every two words how well one goes below the other: each word is seen once as dependent and once as head, and a
 * matrix stands between the two (the biaffine scorer of Dozat and Manning 2017). Immutable as long as nobody trains it.
 */
public final class ArcScorer {
    private final float[][] dependent;
    private final float[] dependentBias;
    private final float[][] head;
    private final float[] headBias;
    private final float[] root;
    private final float[][] between;
    private final float[] prior;

    /** A scorer of the matrices whose names begin with {@code arc}. */
    public ArcScorer(Parameters parameters) {
        this.dependent = parameters.matrix("arc.dependent");
        this.dependentBias = parameters.vector("arc.dependent.bias");
        this.head = parameters.matrix("arc.head");
        this.headBias = parameters.vector("arc.head.bias");
        this.root = parameters.vector("arc.root");
        this.between = parameters.matrix("arc.between");
        this.prior = parameters.vector("arc.prior");
    }

    /**
     * What was computed of a sentence of n words.
     *
     * @param dependents each word as dependent
     * @param heads each word as head, and behind them the root
     * @param wanted what each word wants of its head
     * @param scores of each word (row) below each head (column; the n-th is the root)
     */
    @SuppressWarnings("ArrayRecordComponent") // rows that are computed with, never compared
    public record Trace(float[][] dependents, float[][] heads, float[][] wanted, float[][] scores) {}

    /** @param words one row per token */
    public Trace run(float[][] words) {
        float[][] dependents = Rows.dense(words, dependent, dependentBias);
        float[][] heads = Arrays.copyOf(Rows.dense(words, head, headBias), words.length + 1);
        heads[words.length] = root;
        for (int word = 0; word < words.length; word++) {
            Curves.rectify(dependents[word]);
            Curves.rectify(heads[word]);
        }
        float[][] wanted = Rows.dense(dependents, between, prior);
        float[][] columns = Rows.transposed(heads);
        float[][] scores = new float[words.length][heads.length];
        for (int word = 0; word < words.length; word++) {
            Rows.add(scores[word], wanted[word], columns);
        }
        return new Trace(dependents, heads, wanted, scores);
    }
}
