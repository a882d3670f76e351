package org.rapporteur.language.train;

import java.util.Arrays;
import org.rapporteur.language.network.Parameters;
import org.rapporteur.language.network.Rows;
import org.rapporteur.language.syntax.ArcScorer;

/** Learns the head of each token. */
final class ArcTask implements Task {
    private final ArcScorer scorer;
    private final int[][] heads;

    /** @param heads of each token of each sentence; -1 for roots */
    ArcTask(Parameters parameters, int[][] heads) {
        this.scorer = new ArcScorer(parameters);
        this.heads = heads;
    }

    @Override
    public double learn(int sentence, float[][] words, float[][] change, Gradient gradient) {
        ArcScorer.Trace trace = scorer.run(words);
        int size = words.length;
        double loss = 0;
        for (int word = 0; word < size; word++) {
            int head = heads[sentence][word];
            loss += Softmax.learn(trace.scores()[word], head < 0 ? size : head, 1);
        }
        float[][] wanted = new float[size][trace.wanted()[0].length];
        float[][] above = new float[size + 1][wanted[0].length];
        for (int word = 0; word < size; word++) {
            Rows.add(wanted[word], trace.scores()[word], trace.heads());
        }
        float[][] columns = Rows.transposed(trace.scores());
        for (int head = 0; head <= size; head++) {
            Rows.add(above[head], columns[head], trace.wanted());
        }
        float[][] below = new float[size][trace.dependents()[0].length];
        gradient.product("arc.between", trace.dependents(), wanted);
        gradient.bias("arc.prior", wanted);
        gradient.left("arc.between", wanted, below);
        gradient.add("arc.root", 0, above[size].length, above[size]);
        dense("arc.dependent", trace.dependents(), below, words, change, gradient);
        dense("arc.head", trace.heads(), Arrays.copyOf(above, size), words, change, gradient);
        return loss;
    }

    private static void dense(
            String name, float[][] output, float[][] outputChange, float[][] words, float[][] change, Gradient to) {
        Gradient.rectified(output, outputChange);
        to.dense(name, words, outputChange, change);
    }
}
