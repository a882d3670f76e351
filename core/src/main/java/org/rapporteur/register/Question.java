package org.rapporteur.register;

import java.util.List;
import org.rapporteur.json.TextHash;
import org.rapporteur.language.text.Span;

/**
 * Something that the machine does not decide: two or more places in reports, and what a person may see in them.
 *
 * @param why what made the machine ask, in one sentence
 * @param quotes the words, in the order of their days
 */
public record Question(Kind kind, String why, List<Quote> quotes) {
    public Question {
        quotes = List.copyOf(quotes);
    }

    /** What is asked. */
    public enum Kind {
        /** Are these one line? */
        SAME_LINE,
        /** Does this answer it? */
        ANSWERED,
        /** Has the position become firmer? */
        FIRMER,
        SOFTER,
        REVERSED,
        /** Are these one meeting? */
        SAME_MEETING,
        /** Can both be true? */
        CONTRADICTION,
        /** Is one incident meant? */
        SAME_INCIDENT,
        /** Is this agreement one of those? */
        WHICH_INSTRUMENT
    }

    /**
     * Words of a report.
     *
     * @param finding that they belong to
     */
    public record Quote(String report, String finding, Span span) {}

    /** Made of what is asked about which findings, so the same on every run. */
    public String id() {
        StringBuilder of = new StringBuilder(kind.name());
        quotes.forEach(quote -> of.append('\n').append(quote.finding()).append(quote.span()));
        return "question-" + TextHash.of(of.toString()).substring(0, 16);
    }
}
