package org.rapporteur.language.conllu;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;

/**
 * The text that the sentences of a treebank were cut from, with the spans of its sentences and tokens. A blank line
 * stands between paragraphs ({@code # newpar}, {@code # newdoc}); within one, sentences are parted as the treebank says.
 */
public record RunningText(String text, List<Span> sentences, List<Span> tokens) {
    public RunningText {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    public static RunningText of(List<ConlluSentence> treebank) {
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        List<Span> tokens = new ArrayList<>();
        for (ConlluSentence one : treebank) {
            if (beginsParagraph(one) && text.length() > 0) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(one.sentence().documentText());
            sentences.add(shifted(one.sentence().span(), start));
            for (Token token : one.sentence()) {
                tokens.add(shifted(token.span(), start));
            }
        }
        return new RunningText(text.toString(), sentences, tokens);
    }

    private static boolean beginsParagraph(ConlluSentence sentence) {
        return sentence.comments().stream()
                .anyMatch(comment -> comment.startsWith("# newpar") || comment.startsWith("# newdoc"));
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
