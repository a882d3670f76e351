package org.rapporteur.language.network;

import org.rapporteur.language.model.Hashes;
import org.rapporteur.language.text.Sentence;

/** What a network sees of each word: the word itself, its beginning, its ends and its shape, as hashes. */
public final class WordKeys {
    /** The number of keys per word. */
    public static final int COUNT = 5;

    /** The place of the key of the whole word. */
    public static final int WORD = 0;

    /** The place of the key of the shape. */
    public static final int SHAPE = 4;

    private WordKeys() {}

    /** One row per token. */
    public static int[][] of(Sentence sentence) {
        int[][] keys = new int[sentence.size()][];
        for (int token = 0; token < keys.length; token++) {
            keys[token] = of(sentence.token(token).form());
        }
        return keys;
    }

    static int[] of(String form) {
        return new int[] {
            Hashes.folded(form),
            Hashes.suffix(form, 3),
            Hashes.suffix(form, 2),
            Hashes.prefix(form, 3),
            Hashes.shape(form)
        };
    }
}
