package org.rapporteur.bench.text;

import java.util.List;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.token.Segmenter;

/**
 * Counts the words of a text as our tokeniser cuts them, without punctuation: "Syria's" is two, "US-backed" is two. One
 * counter for every reader, however a reader cuts words itself.
 */
public final class WordCounter {
    private final Segmenter segmenter = new Segmenter();

    public int count(String text) {
        int words = 0;
        for (Sentence sentence : segmenter.segment(text, List.of(new Span(0, text.length())))) {
            words += (int) sentence.tokens().stream()
                    .filter(token -> isWord(token.form()))
                    .count();
        }
        return words;
    }

    private static boolean isWord(String form) {
        return form.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
