package org.rapporteur.register;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether two facts are one, told twice. It errs on the side of two: what agrees in the deed but not in a number, day or doer is
 * no one fact but a {@link Contradiction}, offered as a question. Allegations and claims are never joined by the machine.
 */
final class SameFact {
    static final int NEWS = 3;
    private static final int PAIR = 2;
    private static final int FEW_WORDS = 3;
    private static final int SOME_WORDS = 4;
    private static final int MANY_WORDS = 6;
    private static final double NEARLY = 0.6;
    private static final double WORD_FOR_WORD = 0.8;

    private SameFact() {}

    static boolean test(Fact one, Fact other) {
        if (one.kind() != other.kind()
                || !one.act().equals(other.act())
                || one.isClaim()
                || other.isClaim()
                || one.isDenied() != other.isDenied()
                || one.otherPlace(other)
                || !one.figuresAgree(other)) {
            return false;
        }
        return switch (one.act()) {
            case Fact.SAY -> said(one, other);
            case Fact.MEET -> met(one, other);
            default -> done(one, other);
        };
    }

    private static boolean said(Fact one, Fact other) {
        return one.agents().stream().anyMatch(other.agents()::contains) && sameWords(one, other);
    }

    private static boolean met(Fact one, Fact other) {
        if (one.sharedParties(other) < PAIR) {
            return false;
        }
        if (one.told().isPresent() && other.told().isPresent()) {
            return one.told().equals(other.told());
        }
        return one.samePlace(other) && inTheNews(one, other).orElse(false);
    }

    private static boolean done(Fact one, Fact other) {
        long parties = one.sharedParties(other);
        if (one.day().isPresent() && other.day().isPresent()) {
            long words = one.sharedWords(other);
            return one.day().equals(other.day())
                    && ((parties >= PAIR && words > 0)
                            || (parties > 0 && words > 0 && one.samePlace(other))
                            || (words >= FEW_WORDS && (parties > 0 || one.samePlace(other))));
        }
        return parties > 0 && sameWords(one, other);
    }

    /** Without a day, the same words in reports of the same days; where a report is undated, word for word the same. */
    private static boolean sameWords(Fact one, Fact other) {
        double likeness = one.likeness(other);
        return inTheNews(one, other)
                .map(near -> near && likeness >= NEARLY && one.sharesWords(other, SOME_WORDS))
                .orElse(likeness >= WORD_FOR_WORD && one.sharesWords(other, MANY_WORDS));
    }

    /** Whether the days are close together; empty when one is not known. */
    private static Optional<Boolean> inTheNews(Fact one, Fact other) {
        return one.days().flatMap(days -> other.days().map(others -> apart(days, others) <= NEWS));
    }

    /** How many days lie between two times; 0 when they overlap. */
    static long apart(Days one, Days other) {
        return Math.max(
                0,
                Math.max(
                        ChronoUnit.DAYS.between(one.last(), other.first()),
                        ChronoUnit.DAYS.between(other.last(), one.first())));
    }
}
