package org.rapporteur.language.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.tag.Lemmatiser;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.text.Sentence;

/**
 * Tags each part of a treebank with a tagger that has learned from the other parts, so that the parser learns to live
 * with the mistakes it will meet.
 */
final class Jackknife {
    private static final int PARTS = 5;
    private static final int ROUNDS = 5;

    /** So many sentences in a row are of one part, as far as there are enough: they are mostly of one text. */
    private static final int LONGEST_RUN = 20;

    private final long seed;
    private final Progress progress;

    Jackknife(long seed, Progress progress) {
        this.seed = seed;
        this.progress = progress;
    }

    /** The same sentences with the same trees, and with tags and lemmas as a tagger gives them. */
    List<Sentence> tag(List<Sentence> gold) {
        if (gold.size() < PARTS) {
            return gold;
        }
        Sentence[] tagged = new Sentence[gold.size()];
        for (int part = 0; part < PARTS; part++) {
            List<Sentence> others = new ArrayList<>();
            for (int index = 0; index < tagged.length; index++) {
                if (part(index, tagged.length) != part) {
                    others.add(gold.get(index));
                }
            }
            Tagger tagger = new TaggerTrainer(ROUNDS, seed, Progress.silent())
                    .learn(others)
                    .tagger();
            Lemmatiser lemmatiser = new LemmaTrainer().learn(others).lemmatiser();
            for (int index = 0; index < tagged.length; index++) {
                if (part(index, tagged.length) == part) {
                    tagged[index] = lemmatiser.lemmatise(tagger.tag(gold.get(index)));
                }
            }
            progress.report("tags for the parser", part + 1, PARTS);
        }
        return Arrays.asList(tagged);
    }

    private static int part(int index, int size) {
        return index / Math.min(LONGEST_RUN, size / PARTS) % PARTS;
    }
}
