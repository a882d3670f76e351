package org.rapporteur.app.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.app.telling.Quotes;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Findings;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Line;
import org.rapporteur.register.Question;
import org.rapporteur.register.Sentences;

/**
 * A question to a person, with the sentences that it is about.
 *
 * @param line id of the line whose answer is asked for; empty for other questions
 * @param decision what a person has decided
 */
public record Asked(
        String id,
        Question.Kind kind,
        String question,
        String why,
        List<Words> words,
        String line,
        Optional<Decision> decision) {
    /** A sentence of a report, with the words in question marked. */
    public record Words(String finding, String report, String title, String day, List<Segment> sentence) {}

    static List<Asked> of(List<Question> questions, Reports reports, Remarks remarks) {
        return questions.stream()
                .map(question -> of(question, Optional.empty(), reports, remarks))
                .toList();
    }

    /** @param line whose questions they are */
    static List<Asked> of(List<Question> questions, Line line, Reports reports, Remarks remarks) {
        return questions.stream()
                .map(question -> of(question, Optional.of(line), reports, remarks))
                .toList();
    }

    private static Asked of(Question question, Optional<Line> line, Reports reports, Remarks remarks) {
        return new Asked(
                question.id(),
                question.kind(),
                Quotes.asked(question.kind()),
                question.why(),
                question.quotes().stream().map(quote -> words(quote, reports)).toList(),
                line.map(Line::id).orElse(""),
                Decision.of(question, line, remarks));
    }

    /** Its place on a page, where the same words may be asked about of two lines. */
    public String anchor() {
        return line.isEmpty() ? id : line + "-" + id;
    }

    /** Whether the answer is that of the line, and no yes or no. */
    public boolean isAnswer() {
        return kind == Question.Kind.ANSWERED && !line.isEmpty();
    }

    public boolean isIncident() {
        return kind == Question.Kind.SAME_INCIDENT;
    }

    /** The finding that may answer the line. */
    public String reply() {
        return words.get(words.size() - 1).finding();
    }

    static Words words(Question.Quote quote, Reports reports) {
        Findings report = reports.get(quote.report());
        String text = report.report().text();
        Span sentence = Sentences.around(text, quote.span());
        Span within =
                new Span(quote.span().start() - sentence.start(), quote.span().end() - sentence.start());
        boolean isFinding =
                report.instruments().stream().noneMatch(one -> one.id().equals(quote.finding()));
        return new Words(
                isFinding ? quote.finding() : "",
                quote.report(),
                report.report().title().orElse(quote.report()),
                report.report().published().map(Object::toString).orElse("undated"),
                Segment.of(sentence.in(text), List.of(new Segment.Layer(within, "evidence", "", ""))));
    }
}
