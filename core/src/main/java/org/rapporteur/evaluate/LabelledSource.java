package org.rapporteur.evaluate;

import java.util.List;
import org.rapporteur.language.text.Span;

/**
 * Who a careful reader says that the source of a statement is.
 *
 * @param text the id of the text it stands in
 * @param words the cue as it is written, for the reader of the score
 * @param source the words of the source
 * @param kind of words: pronoun, description, name, metonymy, joint, unnamed, paper
 * @param mentions the words that the source is the same as
 * @param states ISO 3166 alpha-2 of the states that its name stands for; with {@code mentions} empty: nobody named
 */
record LabelledSource(
        String text, String words, Span cue, Span source, String kind, List<Span> mentions, List<String> states) {
    LabelledSource {
        mentions = List.copyOf(mentions);
        states = List.copyOf(states);
    }

    /** How many actors the source resolves to. */
    int actors() {
        return mentions.size() + states.size();
    }
}
