package org.rapporteur.bench.reader;

/**
 * How much a reader has found in a text. It keeps the comparison honest: a reader that leaves out a part of the work is
 * seen by it, see {@link #isWhole}.
 *
 * @param tags tokens with a part of speech
 * @param lemmas tokens with a base form
 * @param placed tokens with a place in a tree: roots and those with a head
 * @param names tokens that belong to a name
 */
public record Found(int sentences, int tokens, int tags, int lemmas, int placed, int names) {
    public static final Found NOTHING = new Found(0, 0, 0, 0, 0, 0);

    public Found and(Found more) {
        return new Found(
                sentences + more.sentences,
                tokens + more.tokens,
                tags + more.tags,
                lemmas + more.lemmas,
                placed + more.placed,
                names + more.names);
    }

    /** Whether every token was tagged, got its lemma and stands in a tree, and there are names. */
    public boolean isWhole() {
        return tokens > 0 && tags == tokens && lemmas == tokens && placed == tokens && names > 0;
    }
}
