package org.rapporteur.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coreference.Discourse.Seen;
import org.rapporteur.finding.Actor;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

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
    /** What happens that … is told with an empty "it". */
    private static final Set<String> SEEMING = Set.of(
            "seem", "appear", "happen", "emerge", "turn", "follow", "mean", "transpire", "matter", "help", "look");

    private static final int PERSONS_BACK = 4;
    private static final int BODIES_BACK = 1;

    private final GroupResolver groups;

    PronounResolver(GroupResolver groups) {
        this.groups = groups;
    }

    boolean isPronoun(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return GENDERS.containsKey(form) || PLURAL.contains(form) || NEUTER.contains(form);
    }

    Optional<Resolved> resolve(Token pronoun, Discourse discourse) {
        String form = pronoun.form().toLowerCase(Locale.ROOT);
        String gender = GENDERS.get(form);
        if (gender != null) {
            List<Seen> persons = discourse.latest(
                    PERSONS_BACK, actor -> actor.kind() == Actor.Kind.PERSON && discourse.canBe(actor, gender));
            Optional<Resolved> person = choosePerson(pronoun, persons, discourse);
            person.flatMap(Resolved::one).ifPresent(actor -> discourse.isOf(actor, gender));
            return person;
        }
        if (pronoun.hasRelation("expl") || isEmptySubject(pronoun)) {
            return Optional.empty();
        }
        return PLURAL.contains(form) ? several(pronoun, discourse) : body(pronoun, discourse);
    }

    private Optional<Resolved> choosePerson(Token pronoun, List<Seen> persons, Discourse discourse) {
        List<Seen> here = persons.stream()
                .filter(discourse::isInThisSentence)
                .filter(seen -> !isCoArgument(seen.head(), pronoun))
                .toList();
        boolean alone = here.stream().map(seen -> seen.actor().id()).distinct().count() == 1;
        return above(pronoun, persons, discourse)
                .or(() -> mainSubject(pronoun, here))
                .or(() -> alone
                                && (pronoun.hasRelation("nmod:poss")
                                        || here.get(0).subject())
                        ? Optional.of(Resolved.of(here.get(0), "only person named in the sentence"))
                        : Optional.empty())
                .or(() -> mainSubject(pronoun, persons))
                .or(() -> persons.stream()
                        .filter(seen -> !isCoArgument(seen.head(), pronoun))
                        .findFirst()
                        .map(seen -> Resolved.of(seen, "person named last")));
    }

    /** "They", "them": those joined by "and", or one body of many; nobody when others stand nearer of whom nothing is known. */
    private Optional<Resolved> several(Token pronoun, Discourse discourse) {
        List<Seen> bodies = discourse.latest(BODIES_BACK, PronounResolver::isMany);
        Optional<Resolved> above = above(pronoun, bodies, discourse);
        if (above.isPresent()) {
            return above;
        }
        Optional<Resolved> joined = pronoun.hasRelation("nsubj")
                ? groups.together(discourse).or(() -> groups.metJustNow(discourse))
                : Optional.empty();
        if (joined.isPresent() || (pronoun.hasRelation("nsubj") && GroupResolver.isJoined(discourse))) {
            return joined;
        }
        return mainSubject(pronoun, bodies)
                .or(() -> subject(bodies, discourse))
                .filter(one -> !isOvertaken(one, pronoun, discourse));
    }

    /** Whether others who are many stand nearer to the pronoun. */
    private static boolean isOvertaken(Resolved one, Token pronoun, Discourse discourse) {
        int named = one.antecedent().map(span -> span.start()).orElse(0);
        return discourse.unknown(BODIES_BACK).stream()
                .anyMatch(noun -> noun.xpos().endsWith("S")
                        && noun.span().start() > named
                        && !isCoArgument(noun, pronoun)
                        && (noun.hasRelation("nsubj") || !pronoun.hasRelation("nsubj")));
    }

    /** "It", "its": a body or state; nobody when a thing is the subject that stands nearer. */
    private Optional<Resolved> body(Token pronoun, Discourse discourse) {
        List<Seen> bodies = discourse.latest(BODIES_BACK, actor -> actor.kind() != Actor.Kind.PERSON);
        Optional<Resolved> above = above(pronoun, bodies, discourse);
        if (above.isPresent() || isOfAThing(pronoun, discourse)) {
            return above;
        }
        return mainSubject(pronoun, bodies).or(() -> subject(bodies, discourse));
    }

    /** "the plan was sound and its results …": the subject of a clause before is a thing. */
    private static boolean isOfAThing(Token pronoun, Discourse discourse) {
        return pronoun.sentence().tokens().subList(0, pronoun.index()).stream()
                .filter(token -> token.hasRelation("nsubj") && token.is(Upos.NOUN))
                .anyMatch(token ->
                        !isCoArgument(token, pronoun) && discourse.at(token).isEmpty());
    }

    /** Whether this kind of actor can be called so at all. */
    static boolean fits(Token pronoun, Actor actor) {
        boolean person = actor.kind() == Actor.Kind.PERSON;
        return person == GENDERS.containsKey(pronoun.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isMany(Actor actor) {
        return actor.kind() == Actor.Kind.GROUP || actor.kind() == Actor.Kind.ORGANISATION;
    }

    /** "It is important that …", "It seems that …": the pronoun stands for nobody. "It said that …" is somebody. */
    private static boolean isEmptySubject(Token pronoun) {
        boolean it = pronoun.hasRelation("nsubj") && pronoun.form().equalsIgnoreCase("it");
        return it
                && pronoun.head()
                        .filter(head -> head.child("cop", "csubj").isPresent()
                                || (head.child("ccomp").isPresent()
                                        && (SEEMING.contains(head.lemma())
                                                || head.child("aux:pass").isPresent())))
                        .isPresent();
    }

    /** The subject of a clause that governs the pronoun. */
    private static Optional<Resolved> above(Token pronoun, List<Seen> candidates, Discourse discourse) {
        return candidates.stream()
                .filter(seen -> discourse.isInThisSentence(seen) && seen.subject() && governs(seen.head(), pronoun))
                .findFirst()
                .map(seen -> Resolved.of(seen, "subject of the clause above"));
    }

    private static Optional<Resolved> mainSubject(Token pronoun, List<Seen> candidates) {
        return candidates.stream()
                .filter(seen -> seen.mainSubject() && !isCoArgument(seen.head(), pronoun))
                .findFirst()
                .map(seen -> Resolved.of(seen, "subject of the last main clause"));
    }

    private static Optional<Resolved> subject(List<Seen> candidates, Discourse discourse) {
        return candidates.stream()
                .filter(seen -> seen.subject() && discourse.isInThisSentence(seen))
                .findFirst()
                .map(seen -> Resolved.of(seen, "subject of a clause before"));
    }

    /** Whether the pronoun lies below the verb whose subject this is, but is not another argument of that verb. */
    private static boolean governs(Token subject, Token pronoun) {
        return subject.head()
                .filter(verb -> pronoun.isWithin(verb) && !isCoArgument(subject, pronoun))
                .isPresent();
    }

    /** "He came and met him": the subject of the first verb is that of the verb joined to it. */
    private static boolean isSharedSubject(Token subject, Token pronoun) {
        return subject.hasRelation("nsubj")
                && pronoun.head()
                        .filter(verb -> verb.hasRelation("conj") && verb.head().equals(subject.head()))
                        .filter(verb -> verb.child("nsubj", "nsubj:pass").isEmpty())
                        .isPresent();
    }

    /** "He met him": two arguments of one verb are two persons; a possessive inside an argument is free. */
    private static boolean isCoArgument(Token one, Token pronoun) {
        return one.head().isPresent()
                && (one.head().equals(pronoun.head()) || isSharedSubject(one, pronoun))
                && !pronoun.hasRelation("nmod:poss")
                && pronoun.hasRelation("nsubj", "obj", "iobj", "obl");
    }
}
