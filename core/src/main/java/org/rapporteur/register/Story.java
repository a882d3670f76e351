package org.rapporteur.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One fact and all reports that tell it: joined by what happened or was said, not by article.
 *
 * @param facts by {@link Fact#ORDER}, at least one
 */
public record Story(List<Fact> facts) {
    private static final String PREFIX = "story-";

    public Story {
        facts = facts.stream().sorted(Fact.ORDER).toList();
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("A story has at least one fact");
        }
    }

    /**
     * What is told: who, where, when, how many.
     *
     * @param kind of what is told
     * @param value an id of an actor or place, a day, or a number
     */
    public record Detail(Kind kind, String value) implements Comparable<Detail> {
        /** The kinds of details. */
        public enum Kind {
            ACTOR,
            PLACE,
            DAY,
            FIGURE
        }

        @Override
        public int compareTo(Detail other) {
            int byKind = kind.compareTo(other.kind);
            return byKind == 0 ? value.compareTo(other.value) : byKind;
        }
    }

    /** Made of one of its findings, so it mostly stays the same as the story grows; any other still finds it. */
    public String id() {
        return facts.stream()
                .map(fact -> PREFIX + fact.finding())
                .min(String::compareTo)
                .orElseThrow();
    }

    /** The finding that a story's id is made of; empty for what is no id of a story. */
    public static Optional<String> finding(String id) {
        return id.startsWith(PREFIX) ? Optional.of(id.substring(PREFIX.length())) : Optional.empty();
    }

    public String act() {
        return facts.get(0).act();
    }

    /** In the order of the facts. */
    public Set<String> reports() {
        return facts.stream().map(Fact::report).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether more than one report tells it. */
    public boolean isShared() {
        return reports().size() > 1;
    }

    /** When it was: as told, or else as reported. */
    public Optional<Days> days() {
        return facts.stream()
                .flatMap(fact -> fact.told().stream())
                .min(Days::compareTo)
                .or(() -> facts.stream().flatMap(fact -> fact.days().stream()).min(Days::compareTo));
    }

    /** Ids of all who have a part in it in any report. */
    public Set<String> parties() {
        Set<String> all = new TreeSet<>();
        facts.forEach(fact -> all.addAll(fact.parties()));
        return all;
    }

    /** How many chains of transmission tell it that are independent for sure: two copies of one wire are one. */
    public int chains(Map<String, Provenance> provenance) {
        return Provenance.chains(reports(), provenance);
    }

    /** What is told of it, with the reports that tell it: what one has, another may lack. */
    public Map<Detail, Set<String>> details() {
        Map<Detail, Set<String>> details = new TreeMap<>();
        for (Fact fact : facts) {
            of(fact).forEach(detail ->
                    details.computeIfAbsent(detail, unseen -> new TreeSet<>()).add(fact.report()));
        }
        return details;
    }

    /** What this report does not tell of it, and another does. */
    public List<Detail> lackedBy(String report) {
        return details().entrySet().stream()
                .filter(detail -> !detail.getValue().contains(report))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What this report alone tells of it. */
    public List<Detail> onlyIn(String report) {
        return details().entrySet().stream()
                .filter(detail -> detail.getValue().equals(Set.of(report)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<Detail> of(Fact fact) {
        Set<Detail> details = new TreeSet<>();
        fact.parties().forEach(party -> details.add(new Detail(Detail.Kind.ACTOR, party)));
        fact.place().ifPresent(place -> details.add(new Detail(Detail.Kind.PLACE, place)));
        fact.told().ifPresent(days -> details.add(new Detail(Detail.Kind.DAY, days.written())));
        fact.figures().forEach(figure -> details.add(new Detail(Detail.Kind.FIGURE, figure.written())));
        return details;
    }
}
