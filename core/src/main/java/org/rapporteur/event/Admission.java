package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.actor.Agents;
import org.rapporteur.finding.EventType;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.statement.Statements;

/** Decides whether a filled frame is an event: its slots hold whom they ask for, and somebody of public life takes part. */
final class Admission {
    private final Agents agents;
    private final Statements statements;
    private final StatementParties statementParties;
    private final Parties parties;
    private final PublicLife publicLife;

    Admission(
            Agents agents,
            Statements statements,
            StatementParties statementParties,
            Parties parties,
            PublicLife publicLife) {
        this.agents = agents;
        this.statements = statements;
        this.statementParties = statementParties;
        this.parties = parties;
        this.publicLife = publicLife;
    }

    boolean holds(Frame frame, Token trigger, Filled filled) {
        List<Token> actors = filled.actors();
        boolean person = filled.recipients().stream().anyMatch(parties::canAct);
        if (frame.needsPerson() && filled.recipients().isEmpty()) {
            return false;
        }
        if ((frame.needsRecipient() && !person) || (frame.needsThing() && !hasThing(trigger, filled))) {
            return false;
        }
        boolean journey = frame.mode().filter("visit"::equals).isPresent();
        if (frame.type() == EventType.CONSULT
                && frame.reciprocal()
                && !journey
                && actors.size() + filled.recipients().size() < 2
                && !isPlural(actors)) {
            return false;
        }
        boolean pact = frame.reciprocal() && frame.type() == EventType.SUPPORT && !frame.verb();
        if (pact && actors.isEmpty()) {
            return false; // "the treaty with Iran": nobody makes it here
        }
        if (!frame.verb() && filled.recipients().isEmpty() && agents.of(trigger).isPresent()) {
            return false;
        }
        List<Token> all = new ArrayList<>(actors);
        all.addAll(filled.recipients());
        return parties.isAnybodyNamed(all)
                && (!actors.isEmpty() || person)
                && (isPublic(frame) || publicLife.holdsAnyOf(all) || publicLife.holdsAnyOf(speakers(all, trigger)));
    }

    /** Violence, unrest and giving up an office are public whoever does it: "gunmen killed three people". */
    private static boolean isPublic(Frame frame) {
        return frame.type() == EventType.ASSAULT
                || frame.type() == EventType.PROTEST
                || frame.contexts().contains("executive");
    }

    /** Who says "I" or "we" in the statement around the trigger. */
    private List<Token> speakers(List<Token> parties, Token trigger) {
        return parties.stream().noneMatch(party -> party.hasForm("I", "we", "We", "me", "us"))
                ? List.of()
                : statements
                        .around(trigger.span())
                        .map(read -> statementParties.heads(read.statement().source()))
                        .orElse(List.of());
    }

    /** Whether something is given, sent or returned, beside the one who gets it. */
    private static boolean hasThing(Token trigger, Filled filled) {
        Predicate predicate = new Predicate(trigger);
        return (predicate.isPassive() ? predicate.explicitSubject() : predicate.object())
                .filter(thing -> !filled.recipients().contains(thing))
                .isPresent();
    }

    private boolean isPlural(List<Token> actors) {
        return actors.stream()
                .anyMatch(token -> token.xpos().endsWith("S") || token.form().equalsIgnoreCase("they"));
    }
}
