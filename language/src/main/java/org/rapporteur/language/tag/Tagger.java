package org.rapporteur.language.tag;

import java.util.List;
import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.HashTable;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.model.Scorer;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Upos;

/** Gives each token both its parts of speech, from left to right. Safe for many threads. */
public final class Tagger {
    private final List<String> xpos;
    private final List<Upos> upos;
    private final HashTable usual;
    private final Scorer weights;

    /** A tagger with the parts {@code tags}, {@code usual} and {@code tagger} of a model. */
    public Tagger(Model model) {
        this(model.list("tags"), model.table("usual"), model.weights("tagger"));
    }

    /** @param tags each an English tag, a blank, and a universal one */
    public Tagger(List<String> tags, HashTable usual, Scorer weights) {
        this.xpos = tags.stream().map(tag -> tag.substring(0, tag.indexOf(' '))).toList();
        this.upos = tags.stream()
                .map(tag -> Upos.valueOf(tag.substring(tag.indexOf(' ') + 1)))
                .toList();
        this.usual = usual;
        this.weights = weights;
    }

    public Sentence tag(Sentence sentence) {
        TagFeatures view = new TagFeatures(sentence, usual);
        Features features = new Features();
        float[] scores = new float[xpos.size()];
        Upos[] universal = new Upos[sentence.size()];
        String[] english = new String[sentence.size()];
        for (int index = 0; index < universal.length; index++) {
            view.extract(index, features);
            weights.score(features, scores);
            int best = best(scores);
            view.choose(index, best);
            universal[index] = upos.get(best);
            english[index] = xpos.get(best);
        }
        return sentence.withTags(List.of(universal), List.of(english));
    }

    /** The first of the highest. */
    public static int best(float[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }
}
