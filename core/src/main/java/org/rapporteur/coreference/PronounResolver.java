package org.rapporteur.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coreference.Discourse.Seen;
import org.rapporteur.finding.Actor;
import org.rapporteur.language.text.Token;

/**
 * Whom a pronoun stands for. First the subject of a clause that governs it ("He said that he …"), then the subject of
 * the last main clause, then the last one named; nobody when that leaves a doubt. The first person is left to the
 * statement that holds it.
 */
final class PronounResolver {
    private static final Map<String, String> GENDERS = Map.of(
            "he", "m", "him", "m", "his", "m", "himself", "m", "she", "f", "her", "f", "hers", "f", "herself", "f");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final int PERSONS_BACK = 4;
    private static final int BODIES_BACK = 1;

    boolean isPronoun(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return GENDERS.containsKey(form) || PLURAL.contains(form) || NEUTER.contains(form);
    }

    Optional<Actor> resolve(Token pronoun, Discourse discourse) {
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        String gender = GENDERS.get(form);
        if (gender != null) {
            List<Seen> persons = discourse.latest(
                    PERSONS_BACK, actor -> actor.kind() == Actor.Kind.PERSON && discourse.canBe(actor, gender));
            Optional<Actor> person = choose(pronoun, persons, discourse, true);
            person.ifPresent(actor -> discourse.isOf(actor, gender));
            return person;
        }
        if (pronoun.hasRelation("expl") || isEmptySubject(pronoun)) {
            return Optional.empty();
        }
        boolean plural = PLURAL.contains(form);
        List<Seen> bodies =
                discourse.latest(BODIES_BACK, actor -> plural ? isMany(actor) : actor.kind() != Actor.Kind.PERSON);
        return choose(pronoun, bodies, discourse, false);
    }

    /** Whether this kind of actor can be called so at all. */
    static boolean fits(Token pronoun, Actor actor) {
        boolean person = actor.kind() == Actor.Kind.PERSON;
        return person == GENDERS.containsKey(pronoun.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isMany(Actor actor) {
        return actor.kind() == Actor.Kind.GROUP || actor.kind() == Actor.Kind.ORGANISATION;
    }

    /** "It is important that …": the pronoun stands for nobody. */
    private static boolean isEmptySubject(Token pronoun) {
        return pronoun.hasRelation("nsubj")
                && pronoun.head()
                        .filter(head -> head.child("cop").isPresent()
                                || head.child("ccomp", "csubj").isPresent())
                        .isPresent();
    }

    private static Optional<Actor> choose(Token pronoun, List<Seen> candidates, Discourse discourse, boolean person) {
        for (Seen seen : candidates) {
            if (discourse.isInThisSentence(seen) && seen.subject() && governs(seen.head(), pronoun)) {
                return Optional.of(seen.actor());
            }
        }
        Optional<Seen> main = candidates.stream()
                .filter(seen -> seen.mainSubject() && !isCoArgument(seen.head(), pronoun))
                .findFirst();
        if (main.isPresent()) {
            return main.map(Seen::actor);
        }
        if (!person) {
            return candidates.stream().filter(Seen::subject).map(Seen::actor).findFirst();
        }
        return candidates.stream()
                .filter(seen -> !isCoArgument(seen.head(), pronoun))
                .map(Seen::actor)
                .findFirst();
    }

    /** Whether the pronoun lies below the verb whose subject this is, but is not another argument of that verb. */
    private static boolean governs(Token subject, Token pronoun) {
        return subject.head()
                .filter(verb -> pronoun.isWithin(verb) && !isCoArgument(subject, pronoun))
                .isPresent();
    }

    /** "He met him": two arguments of one verb are two persons; a possessive inside an argument is free. */
    private static boolean isCoArgument(Token one, Token pronoun) {
        return one.head().isPresent()
                && one.head().equals(pronoun.head())
                && !pronoun.hasRelation("nmod:poss")
                && pronoun.hasRelation("nsubj", "obj", "iobj", "obl");
    }
}
