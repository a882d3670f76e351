package org.rapporteur.language.tag;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.network.Encoder;
import org.rapporteur.language.network.Networks;
import org.rapporteur.language.network.Parameters;
import org.rapporteur.language.network.Rows;
import org.rapporteur.language.network.Vectors;
import org.rapporteur.language.network.WordKeys;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Upos;

/**
 * Gives each token its parts of speech and its lemma. An encoder reads the sentence from both sides; above it the English
 * part of speech is scored, and of the universal ones that occur with it the best is taken. Safe for many threads.
 */
public final class Tagger {
    private final List<String> xpos;
    private final List<Upos> upos;
    private final boolean[][] together;
    private final Parameters parameters;
    private final Encoder encoder;
    private final Lemmatiser lemmatiser;

    /** A tagger of the parts of a model that {@code rapporteur train tagger} or {@code train parser} wrote. */
    public Tagger(Model model, Vectors vectors) {
        this(model, Networks.parameters(model), vectors);
    }

    /** @param parameters those of the model, for whoever needs them too */
    public Tagger(Model model, Parameters parameters, Vectors vectors) {
        this.xpos = model.list("xpos");
        this.upos = model.list("upos").stream().map(Upos::valueOf).toList();
        this.together = together(model.list("tags"));
        this.parameters = parameters;
        this.encoder = Networks.encoder(model, parameters, vectors, WordKeys.COUNT);
        this.lemmatiser = new Lemmatiser(model);
    }

    private boolean[][] together(List<String> tags) {
        boolean[][] allowed = new boolean[xpos.size()][upos.size()];
        for (String tag : tags) {
            String[] pair = tag.split(" ", -1);
            allowed[xpos.indexOf(pair[0])][upos.indexOf(Upos.valueOf(pair[1]))] = true;
        }
        return allowed;
    }

    public Sentence tag(Sentence sentence) {
        return tag(sentence, read(sentence));
    }

    /** What the encoder says of each token, one row per token. */
    public float[][] read(Sentence sentence) {
        return encoder.read(WordKeys.of(sentence));
    }

    /** @param words what the encoder says of the sentence */
    public Sentence tag(Sentence sentence, float[][] words) {
        float[][] english = scores("xpos", words);
        float[][] universal = scores("upos", words);
        List<String> bestXpos = new ArrayList<>(words.length);
        List<Upos> bestUpos = new ArrayList<>(words.length);
        for (int token = 0; token < words.length; token++) {
            int best = Rows.best(english[token]);
            bestXpos.add(xpos.get(best));
            bestUpos.add(upos.get(best(universal[token], together[best])));
        }
        return lemmatiser.lemmatise(sentence.withTags(bestUpos, bestXpos));
    }

    private float[][] scores(String name, float[][] words) {
        return Rows.dense(words, parameters.matrix(name), parameters.vector(name + ".bias"));
    }

    private static int best(float[] scores, boolean[] allowed) {
        int best = -1;
        for (int label = 0; label < scores.length; label++) {
            if (allowed[label] && (best < 0 || scores[label] > scores[best])) {
                best = label;
            }
        }
        return best;
    }
}
