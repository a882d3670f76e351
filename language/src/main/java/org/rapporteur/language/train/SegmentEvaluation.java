package org.rapporteur.language.train;

import java.util.List;
import org.rapporteur.language.conllu.RunningText;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.token.Segmenter;

/** How well running text was cut into tokens and sentences. */
public record SegmentEvaluation(SpanEvaluation tokens, SpanEvaluation sentences) {
    public static SegmentEvaluation of(RunningText gold) {
        String text = gold.text();
        List<Sentence> read = new Segmenter().segment(text, List.of(new Span(0, text.length())));
        List<Span> tokens = read.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::span)
                .toList();
        return new SegmentEvaluation(
                SpanEvaluation.of(gold.tokens(), tokens),
                SpanEvaluation.of(
                        gold.sentences(), read.stream().map(Sentence::span).toList()));
    }

    @Override
    public String toString() {
        return "tokens " + tokens + ", sentences " + sentences;
    }
}
