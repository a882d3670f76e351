package org.rapporteur.register;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two voicings are of the same thing. It errs on the side of two lines where there is one: what a person can see
 * to be the same is offered as a question.
 *
 * <p>The same are two voicings of one kind by one actor, in one direction, neither of which names somebody else as the
 * addressee or the other way to go, if
 *
 * <ul>
 *   <li>both begin with the same two terms, one of which is a name ("pressure on the regime"), whatever follows, or
 *   <li>they name no different things, share a named thing or a topic, and two content words and nearly all terms: two thirds
 *       of all, or all of the shorter one.
 * </ul>
 */
public enum Sameness {
    SAME,
    /** To be asked: nearly the same words, but too few, or of other addressees. */
    DOUBTFUL,
    OTHER;

    private static final int HEAD = 2;
    private static final int FEW = 2;
    static final double NEARLY_ALL = 0.66;
    private static final double HALF = 0.5;

    public static Sameness of(Voicing one, Voicing other) {
        if (one.kind() != other.kind() || one.direction() != other.direction() || !sameWay(one, other)) {
            return OTHER;
        }
        boolean sameAskers = one.by().equals(other.by()) && !disjoint(one.to(), other.to());
        if (sameHead(one.terms(), other.terms())) {
            return sameAskers ? SAME : DOUBTFUL;
        }
        if (disjoint(one.names(), other.names()) || disjoint(instruments(one), instruments(other))) {
            return OTHER;
        }
        Set<String> terms = shared(one.terms(), other.terms());
        long plain =
                terms.stream().filter(term -> !term.startsWith(Matter.NAME)).count();
        if (plain < FEW || !concernTheSame(one, other)) {
            return OTHER;
        }
        double shorter = Math.min(one.terms().size(), other.terms().size());
        int either = one.terms().size() + other.terms().size() - terms.size();
        if (terms.size() >= NEARLY_ALL * either || terms.size() == shorter) {
            return sameAskers ? SAME : DOUBTFUL;
        }
        return one.by().equals(other.by()) && terms.size() >= HALF * shorter ? DOUBTFUL : OTHER;
    }

    private static boolean concernTheSame(Voicing one, Voicing other) {
        return !shared(one.names(), other.names()).isEmpty()
                || !shared(one.topics(), other.topics()).isEmpty();
    }

    private static boolean sameWay(Voicing one, Voicing other) {
        return one.less().orElse(false).equals(other.less().orElse(false));
    }

    private static boolean sameHead(List<String> one, List<String> other) {
        if (one.size() < HEAD || other.size() < HEAD) {
            return false;
        }
        Set<String> head = Set.copyOf(one.subList(0, HEAD));
        return head.equals(Set.copyOf(other.subList(0, HEAD)))
                && head.stream().filter(term -> term.startsWith(Matter.NAME)).count() == 1;
    }

    private static Set<String> instruments(Voicing voicing) {
        Set<String> instruments = new HashSet<>(voicing.names());
        instruments.removeIf(name -> !name.startsWith("instrument:"));
        return instruments;
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static Set<String> shared(Collection<String> one, Collection<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }
}
