package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.finding.Finding;

/**
 * The groups in which facts are compared with each other: two facts that are the same, or say the contrary, share at least one
 * with high likelihood. Where no day is told, the least fingerprints of the words stand for them (MinHash).
 */
final class Blocks {
    private static final int MOST_PARTIES = 6;
    private static final int MOST_WORDS = 5;
    private static final int WEEK = 7;
    private static final int SAID = 5;
    private static final int TOLD = 3;

    private final Fact fact;
    private final Set<Block> blocks = new LinkedHashSet<>();

    Blocks(Fact fact) {
        this.fact = fact;
    }

    Collection<Block> all() {
        List<String> parties =
                fact.parties().stream().sorted().limit(MOST_PARTIES).toList();
        if (fact.act().equals(Fact.SAY)) {
            fact.agents().forEach(speaker -> alike("say " + speaker, SAID));
            return blocks;
        }
        String day = fact.day().map(days -> days.first().toString()).orElse("");
        for (String party : parties) {
            if (day.isEmpty()) {
                alike(fact.act() + " " + party, TOLD);
            } else {
                add(0, "day", fact.act(), party, day);
            }
            fact.place().ifPresent(place -> add(SameFact.NEWS, "place", fact.act(), party, place));
        }
        if (!day.isEmpty()) {
            fact.place().ifPresent(place -> add(0, "there", fact.act(), place, day));
            pairs(parties);
        }
        fact.figures().forEach(figure -> figure(figure, day));
        if (fact.kind() == Finding.Kind.ALLEGATION) {
            incident(parties);
        }
        deeds();
        return blocks;
    }

    private void figure(Fact.Figure figure, String day) {
        if (!day.isEmpty()) {
            fact.place().ifPresent(place -> add(0, "figure", figure.kind(), place, day));
            alike("figure " + figure.kind() + " " + day, TOLD);
        }
    }

    /** A week's distance at most lies between two that share a number of a week, or one's and the next of the other's. */
    private void incident(List<String> parties) {
        fact.days().ifPresent(days -> {
            long first = Math.floorDiv(days.first().toEpochDay(), WEEK);
            long last = Math.floorDiv(days.last().toEpochDay(), WEEK) + 1;
            for (long week = first; week <= Math.min(last, first + WEEK); week++) {
                String then = String.valueOf(week);
                fact.place().ifPresent(place -> add(2 * WEEK, "incident", fact.act(), place, then));
                parties.forEach(party -> add(2 * WEEK, "incident", fact.act(), party, then));
            }
        });
    }

    /** Of one deed on other days. */
    private void pairs(List<String> parties) {
        for (int one = 0; one < Math.min(parties.size(), TOLD); one++) {
            for (int other = one + 1; other < Math.min(parties.size(), TOLD); other++) {
                add(WEEK, "pair", fact.act(), parties.get(one), parties.get(other));
            }
        }
    }

    /** Of one deed told and denied. */
    private void deeds() {
        if (fact.act().equals(Fact.MEET)) {
            return;
        }
        List<String> words = fact.core().stream().sorted().limit(MOST_WORDS).toList();
        for (String agent : fact.agents().stream().sorted().limit(TOLD).toList()) {
            words.forEach(word -> deed(agent, word));
            fact.others().forEach(other -> deed(agent, other));
        }
    }

    private void deed(String agent, String word) {
        String of = String.join("\n", "deed", fact.act(), agent, word, "");
        blocks.add(new Block(
                Fingerprint.of(of + fact.isDenied()), Fingerprint.of(of + !fact.isDenied()), Contradictions.SEASON));
    }

    private void alike(String block, int functions) {
        List<Long> words = new ArrayList<>();
        Fact.words(fact.terms()).forEach(word -> words.add(Fingerprint.of(word)));
        for (int seed = 0; seed < functions && !words.isEmpty(); seed++) {
            long least = Long.MAX_VALUE;
            for (long word : words) {
                least = Math.min(least, Fingerprint.of(word, seed));
            }
            add(SameFact.NEWS, block, "least", String.valueOf(seed), String.valueOf(least));
        }
    }

    private void add(int days, String... parts) {
        long key = Fingerprint.of(String.join("\n", parts));
        blocks.add(new Block(key, key, days));
    }
}
