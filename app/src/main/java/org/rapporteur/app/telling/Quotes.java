package org.rapporteur.app.telling;

import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Question;

/** The words that are shown of a finding, and what a person is asked about them. */
public final class Quotes {
    private Quotes() {}

    /** The words of a finding that say most: what is asked, promised or said, where there is such, else its first evidence. */
    public static Question.Quote of(Entry entry) {
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

    /** The question in words. */
    public static String asked(Question.Kind kind) {
        return switch (kind) {
            case SAME_LINE -> "One line with this?";
            case ANSWERED -> "Answered by this?";
            case FIRMER -> "Firmer than before?";
            case SOFTER -> "Softer than before?";
            case REVERSED -> "The reverse of before?";
            case SAME_MEETING -> "One meeting?";
            case CONTRADICTION -> "Can both be true?";
            case SAME_INCIDENT -> "One incident?";
            case WHICH_INSTRUMENT -> "This agreement?";
        };
    }
}
