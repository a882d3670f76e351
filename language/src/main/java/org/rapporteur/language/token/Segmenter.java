package org.rapporteur.language.token;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;

/**
 * Cuts text into paragraphs, tokens and sentences, in time linear in its length, whatever characters it holds. No char but
 * white space, control characters and marks of direction is left out of the tokens. Safe for many threads.
 */
public final class Segmenter {
    /**
     * No sentence has more tokens, so that what reads sentences stays fast on tables and lists without stops. Behind the
     * middle of one that would be longer it is cut at the last semicolon, else comma, else space.
     */
    public static final int LONGEST_SENTENCE = 400;

    /** No token has more chars; only addresses come near it, and a word is cut after 200. */
    public static final int LONGEST_TOKEN = 2000;

    private final Abbreviations abbreviations = new Abbreviations();
    private final Attributions attributions = new Attributions(abbreviations);

    /**
     * The sentences of the {@code parts} of the text, which are in order and do not overlap. Each part is at least one
     * paragraph of its own. Offsets are chars of the whole text.
     *
     * @throws IllegalArgumentException when a part reaches beyond the text, or begins before the one in front of it ends
     */
    public List<Sentence> segment(String text, List<Span> parts) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int done = 0;
        for (Span part : parts) {
            if (part.start() < done || part.end() > text.length()) {
                throw new IllegalArgumentException("The part " + part + " of a text of " + text.length()
                        + " chars comes after one that ends at " + done + "; give parts in order, within the text");
            }
            done = part.end();
            for (Span block : Blocks.of(text, part)) {
                segment(text, block, paragraph++, sentences);
            }
        }
        return sentences;
    }

    private void segment(String text, Span block, int paragraph, List<Sentence> sentences) {
        List<Span> tokens = new ArrayList<>();
        Tokeniser.tokenise(text, block, abbreviations, tokens);
        SentenceEnds ends = new SentenceEnds(text, tokens, abbreviations, attributions);
        int from = 0;
        while (from < tokens.size()) {
            int to = ends.next(from);
            List<Span> spans = tokens.subList(from, to);
            List<String> forms = spans.stream().map(span -> span.in(text)).toList();
            sentences.add(Sentence.of(text, paragraph, spans, forms));
            from = to;
        }
    }
}
