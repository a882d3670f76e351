package org.rapporteur.language.token;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;

/** Cuts text into paragraphs, tokens and sentences, in time linear in its length. Safe for many threads. */
public final class Segmenter {
    private final Abbreviations abbreviations = new Abbreviations();
    private final Attributions attributions = new Attributions(abbreviations);

    /**
     * The sentences of the {@code parts} of the text, which are in order and do not overlap. Each part is at least one
     * paragraph of its own.
     */
    public List<Sentence> segment(String text, List<Span> parts) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Span part : parts) {
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
