package org.rapporteur.register;

import java.util.List;
import java.util.stream.Stream;

/**
 * An agreement that a report names so that it may be one of several known ones.
 *
 * @param instrument id of the doubtful one
 * @param name as the reports have it
 * @param candidates ids of those that it may be, by id
 * @param own the first place that speaks of it
 * @param others the first place that speaks of each candidate; candidates of which no report speaks have none
 */
public record InstrumentDoubt(
        String instrument,
        String name,
        List<String> candidates,
        InstrumentMention own,
        List<InstrumentMention> others) {
    public InstrumentDoubt {
        candidates = List.copyOf(candidates);
        others = List.copyOf(others);
    }

    /** Whether it is this one of those that it may be, with the words of both; its id stays whatever else is read. */
    public Question question(String candidate) {
        return new Question(
                Question.id(Question.Kind.WHICH_INSTRUMENT, Stream.of(instrument, candidate)),
                Question.Kind.WHICH_INSTRUMENT,
                "\"" + name + "\" may be " + candidate,
                Stream.concat(
                                Stream.of(own),
                                others.stream()
                                        .filter(other -> other.instrument().equals(candidate)))
                        .map(InstrumentDoubt::quote)
                        .toList());
    }

    private static Question.Quote quote(InstrumentMention mention) {
        return new Question.Quote(mention.report(), mention.statement().orElse(mention.instrument()), mention.span());
    }
}
