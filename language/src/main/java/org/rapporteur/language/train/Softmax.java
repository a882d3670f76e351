package org.rapporteur.language.train;

/** Turns scores into what they have to change by: their probabilities, less one at the right place. */
final class Softmax {
    private Softmax() {}

    /**
     * Replaces the scores by the gradient of the cross entropy.
     *
     * @param weight of this decision
     * @return the loss, the negative logarithm of the right one's probability
     */
    static double learn(float[] scores, int right, float weight) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        float before = scores[right] - highest;
        for (int index = 0; index < scores.length; index++) {
            double part = StrictMath.exp(scores[index] - highest);
            scores[index] = (float) part;
            sum += part;
        }
        for (int index = 0; index < scores.length; index++) {
            scores[index] = (float) (weight * scores[index] / sum);
        }
        scores[right] -= weight;
        return weight * (StrictMath.log(sum) - before);
    }
}
