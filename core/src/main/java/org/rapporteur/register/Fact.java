package org.rapporteur.register;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Words;

/**
 * What one finding tells, made comparable with what other reports tell.
 *
 * @param finding its id; no finding gives two facts
 * @param act {@code MEET}, {@code SAY}, the type of an event, or the family of violations of an allegation
 * @param isDenied whether it is told not to have been
 * @param isClaim whether only somebody quoted says so
 * @param agents ids of those who did, said or met; whoever is not resolved or a private person is not among them
 * @param others ids of those to whom it was done or said
 * @param sides the agents, and the states in whose service they are
 * @param place the id of a town, district or site: where it was, or the only such place in its sentence
 * @param told days that the words give, a week at most
 * @param days those told, or else the day of the report
 * @param figures numbers of people
 * @param core content words without endings: of the deed and of those to whom it was done
 * @param sufferers of the core, those for whom it was done to; nouns that may stand for anybody are not among them
 * @param terms of its sentence, or of what was said; see {@link Matter}
 * @param words its sentence, or what was said
 */
public record Fact(
        String finding,
        String report,
        Finding.Kind kind,
        String act,
        boolean isDenied,
        boolean isClaim,
        Set<String> agents,
        Set<String> others,
        Set<String> sides,
        Optional<String> place,
        Optional<Days> told,
        Optional<Days> days,
        List<Figure> figures,
        List<String> core,
        List<String> sufferers,
        List<String> terms,
        Words words) {
    /** By day, the undated last; then by report and place in it. */
    public static final Comparator<Fact> ORDER = Comparator.<Fact, Boolean>comparing(
                    fact -> fact.days().isEmpty())
            .thenComparing(fact -> fact.days()
                    .map(days -> days.first().toString() + days.last())
                    .orElse(""))
            .thenComparing(Fact::report)
            .thenComparing(fact -> fact.words().span())
            .thenComparing(Fact::finding);

    public static final String MEET = "MEET";
    public static final String SAY = "SAY";

    public Fact {
        agents = Set.copyOf(agents);
        others = Set.copyOf(others);
        sides = Set.copyOf(sides);
        figures = List.copyOf(figures);
        core = List.copyOf(core);
        sufferers = List.copyOf(sufferers);
        terms = List.copyOf(terms);
    }

    /**
     * How many, as far as the words bind themselves: "at least 18" is 18 and has no end.
     *
     * @param kind as "killed"
     */
    public record Figure(String kind, long min, long max) {
        /** "killed 18", "killed at least 18", "killed at most 18" or "killed 3 to 5". */
        public String written() {
            if (min == max) {
                return kind + " " + min;
            }
            return kind
                    + (max == Long.MAX_VALUE
                            ? " at least " + min
                            : min == 0 ? " at most " + max : " " + min + " to " + max);
        }

        /** Whether both may be true. */
        boolean agrees(Figure other) {
            return !kind.equals(other.kind) || (min <= other.max && other.min <= max);
        }
    }

    /** The agents and the others. */
    public Set<String> parties() {
        Set<String> all = new HashSet<>(agents);
        all.addAll(others);
        return all;
    }

    /** The one day that the words give. */
    Optional<Days> day() {
        return told.filter(days -> days.first().equals(days.last()));
    }

    boolean sharesWords(Fact other, int fewest) {
        return sharedWords(other) >= fewest;
    }

    /** How many content words both have, names and numbers apart. */
    long sharedWords(Fact other) {
        return words(terms).filter(other.terms::contains).count();
    }

    /** How many of all terms of both stand in both, from 0 to 1. */
    double likeness(Fact other) {
        Set<String> shared = new HashSet<>(terms);
        shared.retainAll(other.terms);
        int either = terms.size() + other.terms.size() - shared.size();
        return either == 0 ? 0 : shared.size() / (double) either;
    }

    long sharedParties(Fact other) {
        Set<String> theirs = other.parties();
        return parties().stream().filter(theirs::contains).count();
    }

    boolean samePlace(Fact other) {
        return place.isPresent() && place.equals(other.place);
    }

    boolean otherPlace(Fact other) {
        return place.isPresent() && other.place.isPresent() && !place.equals(other.place);
    }

    boolean sharesCore(Fact other) {
        return !Collections.disjoint(core, other.core);
    }

    boolean figuresAgree(Fact other) {
        return figures.stream().allMatch(figure -> other.figures.stream().allMatch(figure::agrees));
    }

    static Stream<String> words(List<String> terms) {
        return terms.stream()
                .filter(term -> !term.startsWith(Matter.NAME))
                .filter(term -> !Character.isDigit(term.charAt(0)));
    }
}
