package org.rapporteur.event;

import java.util.List;
import java.util.Set;
import org.rapporteur.actor.Agents;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Token;

/** Tells which words are somebody: those that name an actor, and nouns for those who act. */
final class Somebody {
    private static final Set<String> FORCES = Set.of("COP", "MIL", "REB");

    private final References references;
    private final Agents agents;

    Somebody(References references, Agents agents) {
        this.references = references;
        this.agents = agents;
    }

    /** Whether the word names an actor. */
    boolean isActor(Token name) {
        return references.isActor(name);
    }

    /** Whether it names an actor or is a noun for those who act. */
    boolean is(Token noun) {
        return references.isActor(noun) || agents.of(noun).isPresent();
    }

    /** Modifiers that name somebody: "Turkey's", "US", "Russian". */
    List<Token> named(Token trigger, String... relations) {
        return trigger.children(relations).stream()
                .filter(token ->
                        references.mention(token).flatMap(Mention::actor).isPresent()
                                || isForce(token)
                                || (token.hasRelation("nmod:poss") && references.isActor(token)))
                .toList();
    }

    /** "the police shooting": a noun in front for those who have arms. */
    private boolean isForce(Token token) {
        return token.hasRelation("compound")
                && agents.of(token)
                        .flatMap(Agents.Agent::sector)
                        .filter(FORCES::contains)
                        .isPresent();
    }
}
