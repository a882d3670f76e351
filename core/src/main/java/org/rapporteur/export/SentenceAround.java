package org.rapporteur.export;

import java.text.BreakIterator;
import java.util.Locale;
import org.rapporteur.language.text.Span;

/** The sentence, as the Java platform finds sentences, in which words begin, up to the end of that in which they end; no further than the paragraph. */
final class SentenceAround {
    private static final String PARAGRAPH = "\n\n";

    private SentenceAround() {}

    static Span of(Span words, String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        int start = breaks.isBoundary(words.start()) ? words.start() : breaks.preceding(words.start());
        int end = words.end() >= text.length() ? text.length() : breaks.following(words.end() - 1);
        return withinParagraph(new Span(start, end), words, text);
    }

    /** What a blank line parts is no one sentence. */
    private static Span withinParagraph(Span sentence, Span words, String text) {
        int before = text.lastIndexOf(PARAGRAPH, words.start());
        int behind = text.indexOf(PARAGRAPH, words.end());
        return new Span(
                Math.max(sentence.start(), before < 0 ? 0 : before + PARAGRAPH.length()),
                behind < 0 ? sentence.end() : Math.min(sentence.end(), behind));
    }
}
