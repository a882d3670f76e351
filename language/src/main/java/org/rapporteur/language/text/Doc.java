package org.rapporteur.language.text;

import java.util.List;
import java.util.Optional;

/** A text with the sentences read in it, in order; what lies outside them (white space, parts left out) stays in the text. */
public record Doc(String text, List<Sentence> sentences) {
    public Doc {
        sentences = List.copyOf(sentences);
    }

    /** The sentence whose span holds the char at {@code offset}, if one does. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (span.contains(offset)) {
                return Optional.of(sentences.get(middle));
            }
            if (span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }
}
