package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.Finding;

/** Looks for allegations that may concern one incident. It only asks: the joining is a person's. */
public final class Incidents {
    /** By the two facts. */
    public static final Comparator<Candidate> ORDER =
            Comparator.comparing(Candidate::one, Fact.ORDER).thenComparing(Candidate::other, Fact.ORDER);

    private static final int WEEK = 7;
    private static final int PAIR = 2;

    private Incidents() {}

    /** Two allegations that may concern one incident, and what speaks for it. */
    public record Candidate(Fact one, Fact other, String why) {
        public Question question() {
            List<Fact> inOrder = Stream.of(one, other).sorted(Fact.ORDER).toList();
            return new Question(
                    Question.Kind.SAME_INCIDENT,
                    why,
                    List.of(Contradiction.quote(inOrder.get(0)), Contradiction.quote(inOrder.get(1))));
        }
    }

    /** By the facts, each pair once. */
    public static List<Candidate> of(Collection<Fact> facts) {
        Map<Long, List<Fact>> blocks = new HashMap<>();
        Map<Set<String>, Candidate> found = new HashMap<>();
        for (Fact fact : facts.stream().sorted(Fact.ORDER).toList()) {
            if (fact.kind() == Finding.Kind.ALLEGATION) {
                for (Block block : Facts.blocks(fact)) {
                    List<Fact> near = blocks.computeIfAbsent(block.key(), unseen -> new ArrayList<>());
                    near.stream()
                            .filter(other -> !other.finding().equals(fact.finding()))
                            .forEach(other -> between(other, fact)
                                    .ifPresent(candidate ->
                                            found.putIfAbsent(Set.of(other.finding(), fact.finding()), candidate)));
                    near.add(fact);
                }
            }
        }
        return found.values().stream().sorted(ORDER).toList();
    }

    /** Empty where a place, a day or an alleged perpetrator says that it is another incident, or where too little agrees. */
    public static Optional<Candidate> between(Fact one, Fact other) {
        if (one.kind() != Finding.Kind.ALLEGATION
                || other.kind() != Finding.Kind.ALLEGATION
                || !(one.act().equals(other.act()) || sharesHarm(one, other))
                || one.otherPlace(other)
                || one.days().isEmpty()
                || other.days().isEmpty()
                || isOneSentence(one, other)) {
            return Optional.empty();
        }
        boolean told = one.told().isPresent() && other.told().isPresent();
        long apart = SameFact.apart(one.days().get(), other.days().get());
        if (told ? apart > 0 : apart > WEEK) {
            return Optional.empty();
        }
        boolean place = one.samePlace(other);
        boolean by = !Collections.disjoint(one.sides(), other.sides());
        boolean others = !by && !one.agents().isEmpty() && !other.agents().isEmpty();
        if (others ? !(place && told) : !enough(one, other, place, by, told)) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(one, other, why(place, by, others, told)));
    }

    private static boolean isOneSentence(Fact one, Fact other) {
        return one.report().equals(other.report())
                && one.words().span().equals(other.words().span());
    }

    private static boolean sharesHarm(Fact one, Fact other) {
        Set<String> kinds = new HashSet<>();
        one.figures().forEach(figure -> kinds.add(figure.kind()));
        return other.figures().stream().anyMatch(figure -> kinds.contains(figure.kind()));
    }

    private static boolean enough(Fact one, Fact other, boolean place, boolean by, boolean told) {
        return place ? by || told : by && told && one.sharesWords(other, PAIR) && one.sharesCore(other);
    }

    private static String why(boolean place, boolean by, boolean others, boolean told) {
        List<String> agrees = new ArrayList<>(List.of("violations of one kind"));
        if (place) {
            agrees.add("the same place");
        }
        agrees.add(told ? "the same days" : "days close together");
        agrees.add(
                by
                        ? "the same alleged perpetrator"
                        : others ? "but other alleged perpetrators" : "nobody else accused");
        return String.join(", ", agrees);
    }
}
