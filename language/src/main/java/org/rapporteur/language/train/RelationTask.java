package org.rapporteur.language.train;

import org.rapporteur.language.network.Parameters;
import org.rapporteur.language.syntax.RelationScorer;

/** Learns the relation between each token and its right head. */
final class RelationTask implements Task {
    private final RelationScorer scorer;
    private final int[][] heads;
    private final int[][] relations;

    /**
     * @param heads of each token of each sentence; -1 for roots, whose relation is not learned
     * @param relations of each token of each sentence
     */
    RelationTask(Parameters parameters, int[][] heads, int[][] relations) {
        this.scorer = new RelationScorer(parameters);
        this.heads = heads;
        this.relations = relations;
    }

    @Override
    public double learn(int sentence, float[][] words, float[][] change, Gradient gradient) {
        int[] above = heads[sentence];
        RelationScorer.Trace trace = scorer.run(words, above);
        double loss = 0;
        for (int word = 0; word < words.length; word++) {
            if (above[word] < 0) {
                trace.scores()[word] = new float[trace.scores()[word].length];
            } else {
                loss += Softmax.learn(trace.scores()[word], relations[sentence][word], 1);
            }
        }
        float[][] hidden = new float[words.length][trace.hidden()[0].length];
        gradient.dense("relation.output", trace.hidden(), trace.scores(), hidden);
        float[][] dependents = new float[words.length][hidden[0].length];
        float[][] governors = new float[words.length][hidden[0].length];
        for (int word = 0; word < words.length; word++) {
            if (above[word] >= 0) {
                part(trace, word, above[word], hidden[word], dependents[word], governors[above[word]]);
            }
        }
        gradient.dense("relation.dependent", words, dependents, change);
        gradient.dense("relation.head", words, governors, change);
        return loss;
    }

    /** Gives a word and its head what each has to do with the change of what they made together. */
    private static void part(
            RelationScorer.Trace trace, int word, int above, float[] change, float[] dependent, float[] head) {
        int half = change.length / 2;
        for (int index = 0; index < half; index++) {
            float passed = trace.hidden()[word][index] > 0 ? change[index] : 0;
            dependent[index] += passed;
            head[index] += passed;
        }
        for (int index = half; index < change.length; index++) {
            dependent[index] += change[index] * trace.heads()[above][index];
            head[index] += change[index] * trace.dependents()[word][index];
        }
    }
}
