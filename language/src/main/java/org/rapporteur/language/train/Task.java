package org.rapporteur.language.train;

/** One thing that a network learns to say of the sentences it learns from. */
interface Task {
    /**
     * Learns from one sentence.
     *
     * @param sentence its place among those learned from
     * @param words what the encoder says of each token
     * @param change where to add how that has to change
     * @return the loss
     */
    double learn(int sentence, float[][] words, float[][] change, Gradient gradient);
}
