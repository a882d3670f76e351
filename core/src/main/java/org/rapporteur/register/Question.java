package org.rapporteur.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.json.TextHash;
import org.rapporteur.language.text.Span;

/**
 * Something that the machine does not decide: two or more places in reports, and what a person may see in them.
 *
 * @param id the same on every run, so that an answer finds its question again
 * @param why what made the machine ask, in one sentence
 * @param quotes the words, in the order of their days
 */
public record Question(String id, Kind kind, String why, List<Quote> quotes) {
    public Question {
        quotes = List.copyOf(quotes);
    }

    /** With an id that is made of what is asked about which findings. */
    public Question(Kind kind, String why, List<Quote> quotes) {
        this(id(kind, quotes.stream().map(quote -> quote.finding() + quote.span())), kind, why, quotes);
    }

    /** First what cannot both be so, then what may be one incident. */
    public static List<Question> of(List<Contradiction> contradictions, List<Incidents.Candidate> incidents) {
        return Stream.concat(
                        contradictions.stream().map(Contradiction::question),
                        incidents.stream().map(Incidents.Candidate::question))
                .toList();
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
        /** Is this agreement, which a report leaves unclear, that one? */
        WHICH_INSTRUMENT
    }

    /**
     * Words of a report.
     *
     * @param finding that they belong to
     */
    public record Quote(String report, String finding, Span span) {}

    /** @param of what is asked about, in order */
    static String id(Kind kind, Stream<String> of) {
        String all = Stream.concat(Stream.of(kind.name()), of).collect(Collectors.joining("\n"));
        return "question-" + TextHash.of(all).substring(0, 16);
    }
}
