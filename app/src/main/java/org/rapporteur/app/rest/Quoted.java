package org.rapporteur.app.rest;

import java.util.Optional;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.CodePoints;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Line;
import org.rapporteur.register.Question;
import org.rapporteur.register.Sentences;

/** Words of reports with their places; and what a person is asked about them. */
final class Quoted {
    private Quoted() {}

    static String json(String kind, Span chars, Findings report) {
        String text = report.report().text();
        Span span = CodePoints.of(text).fromChars(chars);
        return new ObjectLine(kind)
                .text("report", report.report().id())
                .span("span", span.start(), span.end())
                .text("text", chars.in(text))
                .toString();
    }

    /** The sentence around the words of a quote, and which finding they belong to. */
    static String json(Question.Quote quote, Reports reports) {
        String text = reports.get(quote.report()).report().text();
        Span span = CodePoints.of(text).fromChars(quote.span());
        return new ObjectLine("quote")
                .text("report", quote.report())
                .text("finding", quote.finding())
                .span("span", span.start(), span.end())
                .text("text", quote.span().in(text))
                .text("sentence", Sentences.around(text, quote.span()).in(text))
                .toString();
    }

    /** @param decision of a person */
    static String json(Question question, Reports reports, Optional<Decision> decision) {
        return json(question, Optional.empty(), reports, decision);
    }

    /**
     * @param line that is answered, where that is asked
     * @param remarks among them what a person has decided
     */
    static String json(Question question, Line line, Reports reports, Remarks remarks) {
        return json(question, Optional.of(line), reports, Decision.of(question, Optional.of(line), remarks));
    }

    private static String json(Question question, Optional<Line> line, Reports reports, Optional<Decision> decision) {
        return new ObjectLine("question")
                .text("id", question.id())
                .name("asks", question.kind())
                .text("why", question.why())
                .text(
                        "line",
                        line.filter(one -> question.kind() == Question.Kind.ANSWERED)
                                .map(Line::id))
                .lines(
                        "quotes",
                        question.quotes().stream()
                                .map(quote -> json(quote, reports))
                                .toList())
                .line("decision", decision.map(Quoted::json))
                .toString();
    }

    static String json(Decision decision) {
        return new ObjectLine("decision")
                .text("answer", decision.answer())
                .text("who", decision.who())
                .text("when", decision.when().toString())
                .text("why", decision.why())
                .text("correction", decision.correction())
                .toString();
    }
}
