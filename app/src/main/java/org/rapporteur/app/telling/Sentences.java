package org.rapporteur.app.telling;

import java.text.BreakIterator;
import java.util.Locale;
import org.rapporteur.language.text.Span;

/** Finds the sentence to show around the words of a finding, by signs alone: no models are loaded to show something. */
public final class Sentences {
    private Sentences() {}

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
