package org.rapporteur.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.finding.Actor;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;

/** Whom words stand for that mean several at once: "both countries", "the two ministers", "they" of two who are joined by "and". */
final class GroupResolver {
    private static final Map<String, Integer> NUMBERS = Map.of("both", 2, "two", 2, "three", 3, "four", 4, "five", 5);
    private static final Set<String> LEADERS = Set.of("leader", "man", "woman", "politician", "diplomat", "official");
    private static final Set<String> SIDES = Set.of("side", "party", "neighbour", "neighbor", "ally", "rival");
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "state", "government", "capital");
    private static final Set<String> MEETING = Set.of("meet", "receive", "confer", "host");
    private static final int SENTENCES_BACK = 3;
    private static final int MEETING_BACK = 12;

    /** "both countries", "the two ministers": as many as are counted, all in one sentence before, and no more than those. */
    Optional<Resolved> counted(Token noun, Discourse discourse) {
        Optional<Integer> number = number(noun);
        if (number.isEmpty() || !noun.xpos().endsWith("S")) {
            return Optional.empty();
        }
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        if (SIDES.contains(word)) {
            boolean noOthers = discourse.in(1, actor -> true).stream()
                            .map(seen -> seen.actor().id())
                            .distinct()
                            .count()
                    == number.get();
            Optional<Resolved> joined = noun.hasRelation("nsubj") && noOthers
                    ? together(discourse).filter(all -> all.actors().size() == number.get())
                    : Optional.empty();
            return joined.or(() -> number.get() == 2 ? met(discourse, 0, MEETING_BACK) : Optional.empty());
        }
        for (int back = 0; back <= SENTENCES_BACK; back++) {
            Map<String, Discourse.Seen> fitting = new LinkedHashMap<>();
            discourse
                    .in(back, actor -> isOfKind(actor, word))
                    .forEach(seen -> fitting.putIfAbsent(seen.actor().id(), seen));
            boolean named = fitting.values().stream().anyMatch(seen -> isCalled(seen.actor(), word));
            if (fitting.size() > 1 || (fitting.size() == 1 && named)) {
                return fitting.size() == number.get() && named
                        ? Optional.of(of(
                                fitting.values().stream().toList(), "the " + number.get() + " of one sentence before"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Rossi met Haddad. They …": the two of a meeting told in the sentence before. */
    Optional<Resolved> metJustNow(Discourse discourse) {
        return met(discourse, 1, 1);
    }

    /** "Rossi met with Haddad. … The two sides": the two of the last meeting, when it was one of two. */
    private static Optional<Resolved> met(Discourse discourse, int first, int last) {
        for (int back = first; back <= last; back++) {
            List<Discourse.Seen> named = discourse.in(back, actor -> actor.kind() != Actor.Kind.STATE);
            for (Discourse.Seen host : named) {
                Optional<Token> verb =
                        host.head().head().filter(met -> host.subject() && MEETING.contains(met.lemma()));
                List<Discourse.Seen> guests = named.stream()
                        .filter(guest -> verb.isPresent()
                                && guest.head().hasRelation("obj", "obl")
                                && guest.head().head().equals(verb)
                                && !guest.actor().id().equals(host.actor().id()))
                        .toList();
                if (guests.stream().map(guest -> guest.actor().id()).distinct().count() == 1) {
                    return Optional.of(of(List.of(host, guests.get(0)), "the two of the last meeting"));
                } else if (verb.isPresent()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(Token noun) {
        return noun.children().stream()
                .filter(child -> child.index() < noun.index())
                .flatMap(child -> Optional.ofNullable(NUMBERS.get(child.form().toLowerCase(Locale.ROOT))).stream())
                .findFirst();
    }

    private static boolean isOfKind(Actor actor, String word) {
        return COUNTRIES.contains(word) ? actor.kind() == Actor.Kind.STATE : actor.kind() == Actor.Kind.PERSON;
    }

    private static boolean isCalled(Actor actor, String word) {
        return COUNTRIES.contains(word)
                || LEADERS.contains(word)
                || actor.offices().stream()
                        .anyMatch(office ->
                                office.title().toLowerCase(Locale.ROOT).endsWith(word));
    }

    /** Those joined by "and" in the subject of the last main clause, when all of them are known. */
    Optional<Resolved> together(Discourse discourse) {
        return discourse.previousSentence().flatMap(GroupResolver::subject).flatMap(subject -> {
            List<Discourse.Seen> members = new ArrayList<>();
            for (Token word : joined(subject)) {
                Optional<Discourse.Seen> seen = discourse.at(word);
                if (seen.isEmpty()) {
                    return Optional.empty();
                }
                members.add(seen.get());
            }
            return members.size() > 1
                    ? Optional.of(of(members, "all subjects of the last main clause"))
                    : Optional.empty();
        });
    }

    /** Whether the subject of the last main clause is several who are joined. */
    static boolean isJoined(Discourse discourse) {
        return discourse
                .previousSentence()
                .flatMap(GroupResolver::subject)
                .filter(subject -> joined(subject).size() > 1)
                .isPresent();
    }

    private static Optional<Token> subject(Sentence sentence) {
        Predicate<Token> isRoot = token -> token.hasRelation("root");
        return sentence.tokens().stream().filter(isRoot).findFirst().flatMap(root -> root.child("nsubj"));
    }

    private static List<Token> joined(Token subject) {
        List<Token> all = new ArrayList<>(List.of(subject));
        all.addAll(subject.children("conj"));
        return all;
    }

    private static Resolved of(List<Discourse.Seen> members, String rule) {
        Span antecedent =
                Span.covering(members.stream().map(seen -> seen.word().span()).toList());
        return new Resolved(
                members.stream().map(Discourse.Seen::actor).distinct().toList(), rule, Optional.of(antecedent));
    }
}
