package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Finding;

/** Looks for facts that contradict each other. Rather none than a wrong one: each reason asks for agreement in all the rest. */
public final class Contradictions {
    private static final int PAIR = 2;
    private static final int FEW_WORDS = 3;
    static final int SEASON = 31;
    private static final int WEEK = 7;
    private static final double HALF = 0.5;
    /** Deeds that one does and another suffers; who else has a part in a meeting is no contradiction. */
    private static final Set<String> DEEDS = Set.of("ASSAULT", "COERCE", "RETREAT", "MOBILIZE", "SANCTION", "AID");

    private Contradictions() {}

    /** By {@link Contradiction#ORDER}, each pair of sentences once for each reason. */
    public static List<Contradiction> of(Collection<Fact> facts) {
        return once(pairs(facts));
    }

    /** Of all findings, also where several tell one deed in one sentence. */
    static Set<Contradiction> pairs(Collection<Fact> facts) {
        Map<Long, List<Fact>> blocks = new HashMap<>();
        Set<Contradiction> found = new HashSet<>();
        for (Fact fact : facts) {
            for (Block block : Facts.blocks(fact)) {
                blocks.getOrDefault(block.sought(), List.of())
                        .forEach(other -> between(fact, other).ifPresent(found::add));
                blocks.computeIfAbsent(block.key(), unseen -> new ArrayList<>()).add(fact);
            }
        }
        return found;
    }

    /** Two sentences often give several findings of one deed; each pair is asked once. */
    public static List<Contradiction> once(Collection<Contradiction> found) {
        Set<String> told = new HashSet<>();
        return found.stream()
                .sorted(Contradiction.ORDER)
                .filter(one -> told.add(one.sentences()))
                .toList();
    }

    /** Empty for facts that both may be true, or have nothing to do with each other. */
    public static Optional<Contradiction> between(Fact one, Fact other) {
        if (one.act().equals(Fact.SAY)
                || other.act().equals(Fact.SAY)
                || one.otherPlace(other)
                || (one.report().equals(other.report())
                        && one.words().span().equals(other.words().span()))) {
            return Optional.empty();
        }
        return reason(one, other).map(reason -> new Contradiction(reason, one, other));
    }

    private static Optional<Contradiction.Reason> reason(Fact one, Fact other) {
        boolean sameAct = one.act().equals(other.act());
        if (sameAct && one.isDenied() != other.isDenied()) {
            return isDenied(one, other) ? Optional.of(Contradiction.Reason.NEGATION) : Optional.empty();
        }
        if (one.isDenied() || other.isDenied()) {
            return Optional.empty();
        }
        if (!one.figuresAgree(other) && isOneCount(one, other)) {
            return Optional.of(Contradiction.Reason.NUMBER);
        }
        if (sameAct && isOtherDay(one, other)) {
            return Optional.of(Contradiction.Reason.DATE);
        }
        return sameAct && isOtherAgent(one, other) ? Optional.of(Contradiction.Reason.AGENT) : Optional.empty();
    }

    private static boolean isDenied(Fact one, Fact other) {
        Set<String> patients = new HashSet<>(one.others());
        patients.retainAll(other.others());
        return !Collections.disjoint(one.agents(), other.agents())
                && (!patients.isEmpty() || shared(one.core(), other.core()) >= PAIR)
                && one.sharesCore(other)
                && near(one, other, SEASON)
                && !(one.told().isPresent() && other.told().isPresent() && daysDiffer(one, other));
    }

    private static boolean isOneCount(Fact one, Fact other) {
        return one.day().isPresent()
                && one.day().equals(other.day())
                && (one.samePlace(other) || one.sharesWords(other, FEW_WORDS))
                && !differentSufferers(one, other);
    }

    /** Nine soldiers and two children are not two counts of the same. */
    private static boolean differentSufferers(Fact one, Fact other) {
        return !one.sufferers().isEmpty()
                && !other.sufferers().isEmpty()
                && Collections.disjoint(one.sufferers(), other.sufferers());
    }

    private static boolean isOtherDay(Fact one, Fact other) {
        return one.day().isPresent()
                && other.day().isPresent()
                && daysDiffer(one, other)
                && near(one, other, WEEK)
                && !one.report().equals(other.report())
                && one.sharedParties(other) >= PAIR
                && one.samePlace(other)
                && one.sharesWords(other, FEW_WORDS)
                && one.likeness(other) >= HALF;
    }

    private static boolean isOtherAgent(Fact one, Fact other) {
        return (DEEDS.contains(one.act()) || one.kind() == Finding.Kind.ALLEGATION)
                && one.day().isPresent()
                && one.day().equals(other.day())
                && one.samePlace(other)
                && !one.agents().isEmpty()
                && !other.agents().isEmpty()
                && Collections.disjoint(one.sides(), other.sides())
                && one.sharesCore(other);
    }

    private static boolean daysDiffer(Fact one, Fact other) {
        return SameFact.apart(one.told().orElseThrow(), other.told().orElseThrow()) > 0;
    }

    private static boolean near(Fact one, Fact other, int days) {
        return one.days().isEmpty()
                || other.days().isEmpty()
                || SameFact.apart(one.days().get(), other.days().get()) <= days;
    }

    private static long shared(List<String> one, List<String> other) {
        return one.stream().filter(other::contains).count();
    }
}
