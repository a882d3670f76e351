package org.rapporteur.language.train;

import org.rapporteur.language.network.Parameters;
import org.rapporteur.language.network.Rows;

/** Learns one label for each token: a dense layer over the encoder. */
final class LabelTask implements Task {
    private final String name;
    private final Parameters parameters;
    private final int[][] gold;
    private final float weight;

    /**
     * @param name of the layer's matrix; {@code NAME.bias} is its bias
     * @param gold the label of each token of each sentence; below 0 where nothing is to be learned
     */
    LabelTask(String name, Parameters parameters, int[][] gold, float weight) {
        this.name = name;
        this.parameters = parameters;
        this.gold = gold;
        this.weight = weight;
    }

    @Override
    public double learn(int sentence, float[][] words, float[][] change, Gradient gradient) {
        float[][] scores = Rows.dense(words, parameters.matrix(name), parameters.vector(name + ".bias"));
        double loss = 0;
        for (int token = 0; token < words.length; token++) {
            if (gold[sentence][token] < 0) {
                scores[token] = new float[scores[token].length];
            } else {
                loss += Softmax.learn(scores[token], gold[sentence][token], weight);
            }
        }
        gradient.dense(name, words, scores, change);
        return loss;
    }
}
