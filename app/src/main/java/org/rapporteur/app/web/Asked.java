package org.rapporteur.app.web;

import java.util.List;
import org.rapporteur.app.telling.Quotes;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Findings;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Question;
import org.rapporteur.register.Sentences;

/** A question to a person, with the sentences that it is about. */
public record Asked(String question, String why, List<Words> words) {
    /** A sentence of a report, with the words in question marked. */
    public record Words(String finding, String report, String title, String day, List<Segment> sentence) {}

    static List<Asked> of(List<Question> questions, Reports reports) {
        return questions.stream().map(question -> of(question, reports)).toList();
    }

    private static Asked of(Question question, Reports reports) {
        return new Asked(
                Quotes.asked(question.kind()),
                question.why(),
                question.quotes().stream().map(quote -> words(quote, reports)).toList());
    }

    static Words words(Question.Quote quote, Reports reports) {
        Findings report = reports.get(quote.report());
        String text = report.report().text();
        Span sentence = Sentences.around(text, quote.span());
        Span within =
                new Span(quote.span().start() - sentence.start(), quote.span().end() - sentence.start());
        return new Words(
                quote.finding(),
                quote.report(),
                report.report().title().orElse(quote.report()),
                report.report().published().map(Object::toString).orElse("undated"),
                Segment.of(sentence.in(text), List.of(new Segment.Layer(within, "evidence", "", ""))));
    }
}
