package org.rapporteur.language.name;

import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.model.Scorer;
import org.rapporteur.language.text.Sentence;

/** Finds names in parsed sentences, from left to right, each token labelled once. Safe for many threads. */
public final class NameFinder {
    private final Lexicon lexicon;
    private final Scorer weights;

    /** A name finder with the part {@code names} of a model. */
    public NameFinder(Model model, Lexicon lexicon) {
        this(lexicon, model.weights("names"));
    }

    public NameFinder(Lexicon lexicon, Scorer weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    public Sentence find(Sentence sentence) {
        NameFeatures view = new NameFeatures(sentence, lexicon);
        Features features = new Features();
        float[] scores = new float[NameLabels.COUNT];
        int[] labels = new int[sentence.size()];
        int before = NameLabels.OUTSIDE;
        for (int token = 0; token < labels.length; token++) {
            view.extract(token, features);
            weights.score(features, scores);
            before = best(scores, before);
            view.choose(token, before);
            labels[token] = before;
        }
        return sentence.withNames(NameLabels.names(labels));
    }

    /** The best label that may follow. */
    public static int best(float[] scores, int before) {
        int best = NameLabels.OUTSIDE;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[best] && NameLabels.mayFollow(before, label)) {
                best = label;
            }
        }
        return best;
    }
}
