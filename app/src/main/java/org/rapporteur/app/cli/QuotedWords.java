package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.app.telling.Sentences;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Question;
import org.rapporteur.register.ReportHead;
import org.rapporteur.store.RegisterStore;

/** The sentences in which findings stand, each with its report, so that a person can judge by the words. */
final class QuotedWords {
    private final Reports reports;
    private final Marks marks;
    private final int width;

    QuotedWords(RegisterStore store, Marks marks, int width) {
        reports = new Reports(store);
        this.marks = marks;
        this.width = width;
    }

    List<String> lines(Question question) {
        List<String> lines = new ArrayList<>();
        Wrap.of(asked(question.kind()) + " " + question.why(), width).forEach(lines::add);
        question.quotes().forEach(quote -> lines.addAll(lines(quote, "")));
        return lines;
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

    /** The words of a finding that say most: what is asked, promised or said, where there is such, else its first evidence. */
    static Question.Quote quote(Entry entry) {
        Finding finding = entry.finding();
        Span span = finding.evidence().spans().get(0);
        if (finding instanceof Demand demand) {
            span = demand.asked().span();
        } else if (finding instanceof Commitment promise) {
            span = promise.promised().span();
        } else if (finding instanceof Refusal refusal) {
            span = refusal.refused().span();
        } else if (finding instanceof Statement statement
                && !statement.content().isEmpty()) {
            span = statement.content().get(0).span();
        }
        return new Question.Quote(entry.report().id(), finding.id(), span);
    }

    private String sentence(Findings report, Span words) {
        String text = report.report().text();
        Span sentence = Sentences.around(text, words);
        return marks.mark(
                sentence.in(text), List.of(new Span(words.start() - sentence.start(), words.end() - sentence.start())));
    }

    static String asked(Question.Kind kind) {
        return switch (kind) {
            case SAME_LINE -> "One line with this?";
            case ANSWERED -> "Answered by this?";
            case FIRMER -> "Firmer than before?";
            case SOFTER -> "Softer than before?";
            case REVERSED -> "The reverse of before?";
            case SAME_MEETING -> "One meeting?";
            case CONTRADICTION -> "Can both be true?";
            case SAME_INCIDENT -> "One incident?";
            case WHICH_INSTRUMENT -> "One of these?";
        };
    }
}
