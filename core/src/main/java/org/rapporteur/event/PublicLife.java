package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.Agents;
import org.rapporteur.actor.Cast;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.source.Outlets;

/** Who belongs to public life: states, bodies and groups, those who hold an office, and the nouns that name agents. */
final class PublicLife {
    private static final Set<String> TRADES = Set.of("BUS", "EDU", "MED");

    private final Cast cast;
    private final Agents agents;
    private final References references;
    private final Outlets outlets;

    PublicLife(Cast cast, Agents agents, References references, Outlets outlets) {
        this.outlets = outlets;
        this.cast = cast;
        this.agents = agents;
        this.references = references;
    }

    boolean holdsAnyOf(List<Token> parties) {
        return parties.stream().anyMatch(this::has);
    }

    boolean holdsAll(List<Token> parties) {
        return parties.stream().allMatch(this::has);
    }

    /** Whether all are outlets: to be asked by them is an interview. */
    boolean isPress(List<Token> parties) {
        return !parties.isEmpty() && parties.stream().allMatch(this::isPress);
    }

    /** Whether it is an outlet or those who report. */
    boolean isPress(Token party) {
        boolean reporters = agents.of(party)
                .flatMap(Agents.Agent::sector)
                .filter("MED"::equals)
                .isPresent();
        return reporters
                || (party.is(Upos.PROPN)
                        && outlets.isOutlet(references.of(party).text()));
    }

    /** Whether there are some and all are single persons by name. */
    boolean arePersons(List<Token> parties) {
        return !parties.isEmpty()
                && parties.stream()
                        .allMatch(party -> references
                                .mention(party)
                                .filter(mention -> mention.type() == Mention.Type.PERSON
                                        || party.hasForm("he", "she", "He", "She"))
                                .isPresent());
    }

    /** Whether it is a single person, by name or by a noun: "the minister", "a bystander". */
    boolean isOnePerson(Token party) {
        boolean noun = party.xpos().equals("NN")
                && agents.of(party).filter(agent -> !agent.collective()).isPresent();
        return noun || arePersons(List.of(party));
    }

    /** Whether one is more than a firm or person: a state, an office, a place or a noun for agents. */
    boolean holdsAuthority(List<Token> some, List<Token> others) {
        return Stream.concat(some.stream(), others.stream()).anyMatch(this::isAuthority);
    }

    /** Whether one is a state or a person whom the program knows in an office. */
    boolean holdsOffice(List<Token> some) {
        return some.stream()
                .map(references::mention)
                .flatMap(mention -> mention.flatMap(Mention::actor).flatMap(cast::actor).stream())
                .anyMatch(
                        one -> one.kind() == Actor.Kind.STATE || !one.offices().isEmpty());
    }

    private boolean isAuthority(Token party) {
        Optional<Mention> mention = references.mention(party);
        Optional<Actor> actor = mention.flatMap(Mention::actor).flatMap(cast::actor);
        return actor.filter(one -> one.kind() == Actor.Kind.STATE
                                || one.country().isPresent()
                                || one.sector().isPresent()
                                || !one.offices().isEmpty())
                        .isPresent()
                || mention.filter(Mention::toponym).isPresent()
                || isOfState(party)
                || party.children("amod", "compound", "nmod", "nmod:poss", "appos").stream()
                        .anyMatch(this::isAuthority);
    }

    /** A pronoun counts as what it resolves to: "I" of nobody known is a private person. */
    private boolean has(Token party) {
        Optional<Mention> mention = references.mention(party);
        Optional<Actor> actor = mention.flatMap(Mention::actor).flatMap(cast::actor);
        if (actor.filter(PublicLife::isPublic).isPresent()) {
            return true;
        }
        if (party.is(Upos.NOUN)
                && party.child("nmod:poss")
                        .filter(owner -> owner.hasForm("my", "your"))
                        .isPresent()) {
            return false;
        }
        if (party.is(Upos.PRON)) {
            return mention.flatMap(Mention::resolution)
                    .filter(one -> one.actors().stream()
                            .flatMap(id -> cast.actor(id).stream())
                            .anyMatch(PublicLife::isPublic))
                    .isPresent();
        }
        return (actor.isEmpty()
                        && mention.map(Mention::type).filter(PublicLife::isBody).isPresent())
                || isAgent(party)
                || party.children("amod", "compound", "nmod", "nmod:poss", "appos").stream()
                        .anyMatch(part -> isAgent(part) || isNameOfPublic(part));
    }

    private boolean isNameOfPublic(Token part) {
        return cast.at(part.span().start())
                .filter(mention -> mention.toponym()
                        || isBody(mention.type())
                        || mention.actor()
                                .flatMap(cast::actor)
                                .filter(PublicLife::isPublic)
                                .isPresent())
                .isPresent();
    }

    /** A noun for those who act in conflicts and politics, and not for firms, schools, the press, scholars or any team. */
    private boolean isOfState(Token word) {
        return agents.of(word)
                .filter(agent -> !agent.isPrivate() && !agent.any())
                .filter(agent -> agent.sector().filter(TRADES::contains).isEmpty())
                .isPresent();
    }

    private boolean isAgent(Token word) {
        return agents.of(word).filter(agent -> !agent.isPrivate()).isPresent();
    }

    private static boolean isPublic(Actor actor) {
        return actor.kind() != Actor.Kind.PERSON
                || !actor.offices().isEmpty()
                || actor.country().isPresent()
                || actor.sector().isPresent();
    }

    private static boolean isBody(Mention.Type type) {
        return switch (type) {
            case STATE, ORGANISATION, GROUP, OFFICE, PLACE -> true;
            default -> false;
        };
    }
}
