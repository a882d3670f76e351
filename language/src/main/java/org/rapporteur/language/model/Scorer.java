package org.rapporteur.language.model;

/** Gives each label a score for the features of one decision: weights from a file, or weights still being learned. */
public interface Scorer {
    /** Overwrites {@code scores}, which has one place per label. */
    void score(Features features, float[] scores);
}
