package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A text with the sentences read in it, in order; what lies outside them (white space, parts left out) stays in the text.
 * All offsets are chars of {@link #text}.
 */
public record Doc(String text, List<Sentence> sentences) implements Iterable<Sentence> {
    public Doc {
        sentences = List.copyOf(sentences);
    }

    /** The sentences of each paragraph that has any, in order. */
    public List<List<Sentence>> paragraphs() {
        List<List<Sentence>> paragraphs = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= sentences.size(); to++) {
            boolean ends = to == sentences.size()
                    || sentences.get(to).paragraph() != sentences.get(from).paragraph();
            if (ends) {
                paragraphs.add(sentences.subList(from, to));
                from = to;
            }
        }
        return List.copyOf(paragraphs);
    }

    /** The sentence whose span holds the char at {@code offset}, if one does. */
    public Optional<Sentence> sentenceAt(int offset) {
        int at = endingAfter(offset);
        return at < sentences.size() && sentences.get(at).span().contains(offset)
                ? Optional.of(sentences.get(at))
                : Optional.empty();
    }

    /** The token whose span holds the char at {@code offset}, if one does. */
    public Optional<Token> tokenAt(int offset) {
        return sentenceAt(offset).flatMap(sentence -> sentence.tokenAt(offset));
    }

    /** The sentences that share at least one char with {@code span}, in order. */
    public List<Sentence> sentencesIn(Span span) {
        int from = endingAfter(span.start());
        int to = from;
        while (to < sentences.size() && sentences.get(to).span().overlaps(span)) {
            to++;
        }
        return sentences.subList(from, to);
    }

    @Override
    public Iterator<Sentence> iterator() {
        return sentences.iterator();
    }

    /** The number of the first sentence that ends behind {@code offset}. */
    private int endingAfter(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
