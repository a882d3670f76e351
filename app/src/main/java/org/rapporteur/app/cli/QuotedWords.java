package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.app.telling.Quotes;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Findings;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Question;
import org.rapporteur.register.ReportHead;
import org.rapporteur.register.Sentences;
import org.rapporteur.store.RegisterStore;

/** The sentences in which findings stand, each with its report, so that a person can judge by the words. */
final class QuotedWords {
    private final Reports reports;
    private final Marks marks;
    private final int width;

    QuotedWords(Reports reports, Marks marks, int width) {
        this.reports = reports;
        this.marks = marks;
        this.width = width;
    }

    /** What people are asked about these findings, each after an empty line. */
    List<String> questions(Collection<String> findings, RegisterStore store) {
        Remarks remarks = store.remarks();
        List<String> lines = new ArrayList<>();
        for (Question question : store.questions(findings)) {
            lines.add("");
            lines.addAll(lines(question, Decision.of(question, remarks)));
        }
        return lines;
    }

    /** @param decision of a person, which stands below */
    List<String> lines(Question question, Optional<Decision> decision) {
        List<String> lines = new ArrayList<>();
        Wrap.of(Quotes.asked(question.kind()) + " " + question.why(), width).forEach(lines::add);
        lines.add("  " + question.id());
        question.quotes().forEach(quote -> lines.addAll(lines(quote, "")));
        decision.ifPresent(made -> Wrap.of(said(made), width - 2).forEach(line -> lines.add("  " + line)));
        return lines;
    }

    static String said(Decision decision) {
        return decision.answer() + ", says " + decision.who() + (decision.why().isBlank() ? "" : ": " + decision.why());
    }

    /** @param note stands behind the id of the finding; may be empty */
    List<String> lines(Question.Quote quote, String note) {
        Findings report = reports.get(quote.report());
        List<String> lines = new ArrayList<>();
        Plaque plaque = Plaque.of(ReportHead.of(report.report()));
        lines.add("  " + quote.finding() + (note.isEmpty() ? "" : ", " + note));
        Wrap.of(plaque.id() + " · " + plaque.about(), width - 2).forEach(line -> lines.add("  " + line));
        Wrap.of(sentence(report, quote.span()), width - 4).forEach(line -> lines.add("    " + line));
        return lines;
    }

    private String sentence(Findings report, Span words) {
        String text = report.report().text();
        Span sentence = Sentences.around(text, words);
        return marks.mark(
                sentence.in(text), List.of(new Span(words.start() - sentence.start(), words.end() - sentence.start())));
    }
}
