package org.rapporteur.language.name;

import java.util.Arrays;
import org.rapporteur.language.model.Hashes;
import org.rapporteur.language.network.WordKeys;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/**
 * What the network of names sees of each word: the keys of {@link WordKeys}, its tag, its relation with the tag of its
 * head, what the lexicon knows of it, and whether it touches its neighbours, as in "al-Hasan".
 */
public final class NameKeys {
    /** The number of keys per word. */
    public static final int COUNT = WordKeys.COUNT + 4;

    private NameKeys() {}

    /** One row per token of a parsed sentence. */
    public static int[][] of(Sentence sentence, Lexicon lexicon) {
        int[][] keys = WordKeys.of(sentence);
        int[] hashes = new int[keys.length];
        for (int token = 0; token < keys.length; token++) {
            hashes[token] = Hashes.folded(sentence.token(token).form());
        }
        int[] hints = lexicon.bits(sentence, hashes);
        for (Token token : sentence) {
            int index = token.index();
            keys[index] = Arrays.copyOf(keys[index], COUNT);
            keys[index][WordKeys.COUNT] = token.xpos().hashCode();
            keys[index][WordKeys.COUNT + 1] = token.relation().hashCode() * 31
                    + token.head().map(head -> head.xpos().hashCode()).orElse(0);
            keys[index][WordKeys.COUNT + 2] = hints[index] * 2 + (startsCapital(token) ? 1 : 0);
            keys[index][WordKeys.COUNT + 3] = touching(token) * 31 + keys[index][WordKeys.SHAPE];
        }
        return keys;
    }

    /** 1 when nothing stands between the token and the one before, 2 for the one behind, 3 for both. */
    private static int touching(Token token) {
        int start = token.span().start();
        int end = token.span().end();
        boolean before =
                token.previous().filter(other -> other.span().end() == start).isPresent();
        boolean behind =
                token.next().filter(other -> other.span().start() == end).isPresent();
        return (before ? 1 : 0) + (behind ? 2 : 0);
    }

    private static boolean startsCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }
}
