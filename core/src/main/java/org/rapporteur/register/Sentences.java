package org.rapporteur.register;

import java.text.BreakIterator;
import java.util.Locale;
import org.rapporteur.language.text.Span;

/** The sentences in which words stand, told without reading the report again: good enough to quote and to compare. */
public final class Sentences {
    private Sentences() {}

    /** The sentences that hold these words; they end with their paragraph. */
    public static Span around(String text, Span words) {
        int from = text.lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
        int lineEnd = text.indexOf('\n', words.end());
        int to = lineEnd < 0 ? text.length() : lineEnd;
        int start = Math.min(from, words.start());
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        String paragraph = text.substring(start, to);
        breaks.setText(paragraph);
        int first = words.start() - start;
        int last = Math.max(first, words.end() - start - 1);
        int sentenceStart = first >= paragraph.length() || breaks.isBoundary(first) ? first : breaks.preceding(first);
        int sentenceEnd = last >= paragraph.length() ? paragraph.length() : breaks.following(last);
        return new Span(
                start + Math.max(0, sentenceStart),
                start + (sentenceEnd == BreakIterator.DONE ? paragraph.length() : sentenceEnd));
    }
}
