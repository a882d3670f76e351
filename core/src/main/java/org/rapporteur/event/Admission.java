package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Agents;
import org.rapporteur.event.EventWords.Kind;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Tense;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.Statements;

/** Decides whether a filled frame is an event: its slots hold whom they ask for, and somebody of public life takes part. */
final class Admission {
    private final FrameLexicon frames;
    private final Agents agents;
    private final Statements statements;
    private final StatementParties statementParties;
    private final Parties parties;
    private final PublicLife publicLife;
    private final EventWords words;

    Admission(
            FrameLexicon frames,
            Agents agents,
            Statements statements,
            StatementParties statementParties,
            Parties parties,
            PublicLife publicLife,
            EventWords words) {
        this.words = words;
        this.frames = frames;
        this.agents = agents;
        this.statements = statements;
        this.statementParties = statementParties;
        this.parties = parties;
        this.publicLife = publicLife;
    }

    /**
     * Whether what did not happen is told well enough: who would do it, and on whom where that belongs to the deed. What
     * happened always is.
     */
    boolean isWorthTelling(Frame frame, Events.Coded coded) {
        if (coded.event().status() == EventStatus.HAPPENED) {
            return !isAsked(coded.trigger());
        }
        List<Token> actors = coded.actors();
        List<Token> recipients = coded.recipients();
        boolean supposed = coded.event().status() == EventStatus.HYPOTHETICAL;
        if (supposed && (isAsked(coded.trigger()) || isThoughtOf(frame, coded.trigger()))) {
            return false;
        }
        boolean between = frame.reciprocal() && actors.size() > 1;
        boolean alone = frame.verb() && (isDoneAlone(frame) || (!supposed && isMainLine(coded.trigger())));
        boolean known = publicLife.holdsAnyOf(actors)
                || publicLife.arePersons(actors)
                || (isPublic(frame) && frame.type() != EventType.ASSAULT);
        boolean harm = frame.type() == EventType.ASSAULT
                || frame.type() == EventType.COERCE
                || frame.type() == EventType.RETREAT;
        return known
                && (between || alone || !recipients.isEmpty())
                && (harm || publicLife.holdsAll(recipients) || areMeeting(frame, actors, recipients));
    }

    private static boolean isAsked(Token trigger) {
        List<Token> words = trigger.sentence().tokens();
        return words.get(words.size() - 1).hasForm("?");
    }

    /** "talk of a deal", "a policy of not charging": an idea that a noun names or carries. */
    private static boolean isThoughtOf(Frame frame, Token trigger) {
        return !frame.verb() || trigger.hasRelation("acl", "nmod", "obl", "csubj");
    }

    /** Whether the sentence is built on the verb, or what somebody says in it is. */
    private static boolean isMainLine(Token trigger) {
        Token at = trigger;
        while (at.hasRelation("ccomp", "xcomp", "parataxis", "conj")
                && at.head().isPresent()) {
            at = at.head().get();
        }
        return at.hasRelation("root");
    }

    private boolean areMeeting(Frame frame, List<Token> actors, List<Token> recipients) {
        return frame.type() == EventType.CONSULT && publicLife.holdsAuthority(actors, recipients);
    }

    private static boolean isDoneAlone(Frame frame) {
        return switch (frame.type()) {
            case CONCEDE, RETREAT, MOBILIZE -> true;
            default -> false;
        };
    }

    /** Whether both sides are told, and all belong to public life. */
    boolean isBetweenKnown(Filled filled) {
        List<Token> all = new ArrayList<>(filled.actors());
        all.addAll(filled.recipients());
        return !filled.actors().isEmpty()
                && !filled.recipients().isEmpty()
                && !filled.nearest()
                && publicLife.holdsAll(all);
    }

    /** Whether the slots hold whom the frame asks for. */
    boolean holds(Frame frame, Token trigger, Filled filled) {
        List<Token> all = new ArrayList<>(filled.actors());
        all.addAll(filled.recipients());
        return !statements.isAside(trigger)
                && hasWhatItNeeds(frame, trigger, filled)
                && hasDoer(frame, trigger, filled)
                && isBetweenTheRight(frame, filled)
                && !isOpinion(frame, trigger, filled)
                && !isStance(frame, trigger, filled)
                && !isQuality(frame, trigger)
                && !isInterrogation(frame, filled)
                && !(isArmedMove(frame) && publicLife.arePersons(filled.actors()))
                && (frame.verb() || isToldByNoun(frame, trigger, filled))
                && parties.isAnybodyNamed(all)
                && !isNobodyKnown(filled.actors(), trigger)
                && !isNobodyKnown(filled.recipients(), trigger)
                && (!filled.actors().isEmpty() || isSomebody(filled.recipients()))
                && (isPublic(frame) || isOfPublicLife(frame, all, trigger));
    }

    /** Whether more than firms or private persons take part, be it as those who say "we". */
    private boolean isOfPublicLife(Frame frame, List<Token> all, Token trigger) {
        List<Token> speaking = speakers(all, trigger);
        return (publicLife.holdsAnyOf(all) || publicLife.holdsAnyOf(speaking))
                && (isOfPolice(frame) || publicLife.holdsAuthority(all, speaking));
    }

    /** What police do, whoever is named: "they arrested a man". */
    private static boolean isOfPolice(Frame frame) {
        return frame.type() == EventType.COERCE
                && frame.mode()
                        .filter(mode -> mode.equals("arrest") || mode.equals("seize"))
                        .isPresent();
    }

    private boolean isSomebody(List<Token> some) {
        return some.stream().anyMatch(parties::canAct);
    }

    private boolean hasWhatItNeeds(Frame frame, Token trigger, Filled filled) {
        return (!frame.needs(Frame.Need.PERSON) || !filled.recipients().isEmpty())
                && (!frame.needs(Frame.Need.RECIPIENT) || isSomebody(filled.recipients()))
                && (!frame.needs(Frame.Need.ACTOR) || !filled.actors().isEmpty())
                && (!frame.needs(Frame.Need.OBJECT) || hasObject(trigger))
                && (!frame.needs(Frame.Need.THING) || hasThing(trigger, filled));
    }

    /** An active verb has one; only of violence he may be unknown. */
    private boolean hasDoer(Frame frame, Token trigger, Filled filled) {
        if (!filled.actors().isEmpty()) {
            return true;
        }
        if (frame.type() == EventType.ASSAULT) {
            boolean told = new Predicate(trigger).tense().isPresent() && trigger.is(Upos.VERB);
            boolean unknown = told
                    && !new Predicate(trigger).isPassive()
                    && new Predicate(trigger).subject().isEmpty();
            return !unknown && !isDoneByThing(trigger);
        }
        return frame.type() != EventType.CONSULT
                && (!frame.verb()
                        || new Predicate(trigger).isPassive()
                        || (isSomebody(filled.recipients()) && isDoneByNamedThing(trigger)));
    }

    /** "The governor agreed, saying …", "agreed the book was good": with what was said. */
    private static boolean isOpinion(Frame frame, Token trigger, Filled filled) {
        if (!frame.verb()
                || !frame.reciprocal()
                || frame.type() != EventType.AGREE
                || frame.words().size() > 1) {
            return false;
        }
        Optional<Predicate> content = trigger.child("ccomp").map(Predicate::new);
        return (filled.actors().size() + filled.recipients().size() < 2
                        && trigger.children("obl", "obj", "xcomp", "ccomp").isEmpty())
                || content.filter(one -> !one.isFuture() && !one.isConditional() && !one.isDue())
                        .filter(Predicate::isFinite)
                        .isPresent();
    }

    /** "advocates low taxes", "opposes widening the court": what somebody is for or against at all times is no deed. */
    private boolean isStance(Frame frame, Token trigger, Filled filled) {
        Predicate predicate = new Predicate(trigger);
        return frame.verb()
                && words.is(trigger, Kind.STANCE)
                && (filled.recipients().isEmpty() || filled.nearest())
                && trigger.xpos().startsWith("VB")
                && predicate.tense().filter(Tense.PRESENT::equals).isPresent()
                && !predicate.isProgressive()
                && !predicate.isPerfect();
    }

    /** "the police questioned the driver": they doubt nothing and blame nobody. */
    private boolean isInterrogation(Frame frame, Filled filled) {
        return frame.type() == EventType.ACCUSE
                && frame.words().equals(List.of("question"))
                && filled.actors().stream()
                        .allMatch(actor -> agents.of(actor)
                                .flatMap(Agents.Agent::sector)
                                .filter("COP"::equals)
                                .isPresent());
    }

    /** "the pledged delegates", "the defending champion": of what kind they are; "the arrested men" tells what was done to them. */
    private static boolean isQuality(Frame frame, Token trigger) {
        return trigger.is(Upos.VERB)
                && trigger.hasRelation("amod")
                && switch (frame.type()) {
                    case ASSAULT, COERCE, PROTEST -> false;
                    default -> true;
                };
    }

    /** What armies or crowds do and one man alone does not: "withdrew", of a candidate, is from a race. */
    private static boolean isArmedMove(Frame frame) {
        boolean withdrawal = frame.verb() && frame.contexts().contains("military");
        return frame.type() == EventType.RETREAT && (withdrawal || frame.words().equals(List.of("return", "to")));
    }

    /** Those who meet are of public life on both sides, those who trade more than firms, and who is asked is no reporter. */
    private boolean isBetweenTheRight(Frame frame, Filled filled) {
        List<Token> actors = filled.actors();
        List<Token> recipients = filled.recipients();
        return switch (frame.type()) {
            case COERCE ->
                actors.isEmpty()
                        || !frame.contexts().contains("military")
                        || publicLife.holdsAuthority(actors, List.of());
            case ACCUSE -> !(frame.cameo().startsWith(Senses.INVESTIGATE) && publicLife.isPress(actors));
            case COOPERATE -> publicLife.holdsAuthority(actors, recipients);
            case CONCEDE ->
                !publicLife.isPress(actors)
                        && (!frame.needs(Frame.Need.PERSON) || publicLife.holdsAuthority(actors, List.of()));
            case SUPPORT ->
                !actors.isEmpty() && (!recipients.isEmpty() || publicLife.holdsAuthority(actors, List.of()));
            case PROTEST ->
                (frame.verb() || parties.areNoSites(actors))
                        && !(frame.words().contains("rally") && publicLife.arePersons(actors)); // his campaign's
            case ASSAULT -> !(frame.reciprocal() && recipients.isEmpty() && publicLife.arePersons(actors));
            case REQUEST -> !actors.isEmpty() && !publicLife.isPress(actors);
            case REJECT -> !actors.isEmpty();
            case AID ->
                (!recipients.isEmpty() || frame.words().size() > 1)
                        && !publicLife.isPress(recipients)
                        && !isCareOfOne(frame, recipients);
            case AGREE -> !publicLife.isPress(recipients) && publicLife.holdsAuthority(actors, recipients);
            case CONSULT ->
                !publicLife.isPress(recipients)
                        && !publicLife.isPress(actors)
                        && isGathering(frame, actors, recipients)
                        && (recipients.isEmpty()
                                || ((isJourney(frame)
                                                || publicLife.holdsAnyOf(actors)
                                                || (publicLife.arePersons(actors)
                                                        && publicLife.holdsOffice(recipients)))
                                        && publicLife.holdsAuthority(actors, recipients))
                                || (publicLife.holdsAnyOf(actors) && publicLife.holdsAnyOf(recipients)));
            default -> true;
        };
    }

    /** "was airlifted to hospital": one patient is no matter of aid. */
    private boolean isCareOfOne(Frame frame, List<Token> recipients) {
        return frame.words().size() == 1
                && frame.verb()
                && frame.contexts().stream().anyMatch(Set.of("disease", "disaster")::contains)
                && recipients.size() == 1
                && publicLife.isOnePerson(recipients.get(0));
    }

    private boolean isGathering(Frame frame, List<Token> actors, List<Token> recipients) {
        return !frame.reciprocal() || isJourney(frame) || actors.size() + recipients.size() > 1 || isPlural(actors);
    }

    private static boolean isJourney(Frame frame) {
        return frame.mode().filter("visit"::equals).isPresent();
    }

    /** A noun tells an event with both sides, or with the one that it cannot be without. */
    private boolean isToldByNoun(Frame frame, Token trigger, Filled filled) {
        boolean actors = !filled.actors().isEmpty();
        boolean recipients = !filled.recipients().isEmpty();
        boolean pact = frame.reciprocal() && frame.type() == EventType.SUPPORT;
        if ((pact && !actors) || (!recipients && agents.of(trigger).isPresent())) {
            return false; // "the treaty with Iran": nobody makes it here
        }
        return (actors && recipients)
                || (frame.reciprocal() && filled.actors().size() > 1)
                || (actors && Roles.lightVerb(trigger, frame).isPresent())
                || switch (frame.type()) {
                    case REQUEST, COOPERATE, AGREE ->
                        (recipients && Roles.lightVerb(trigger, frame).isPresent())
                                || (frame.reciprocal()
                                        ? isPlural(filled.actors())
                                        : actors && frame.type() == EventType.AGREE);
                    case ACCUSE, SUPPORT -> actors;
                    default -> actors || recipients;
                };
    }

    /** "The fund lent two billion": a noun does it that the program does not know as somebody. */
    private static boolean isDoneByNamedThing(Token trigger) {
        return new Predicate(trigger)
                .explicitSubject()
                .filter(subject -> subject.is(Upos.NOUN, Upos.PROPN))
                .isPresent();
    }

    /** "the storm killed": what acts is named, and is neither somebody nor an attack. */
    private boolean isDoneByThing(Token trigger) {
        Predicate predicate = new Predicate(trigger);
        return trigger.is(Upos.VERB)
                && !predicate.isPassive()
                && predicate
                        .subject()
                        .filter(subject -> !frames.isNounOf(EventType.ASSAULT, subject))
                        .isPresent();
    }

    /** Violence, unrest, armed moves and giving up an office are public whoever does it: "gunmen killed three people". */
    private static boolean isPublic(Frame frame) {
        return frame.type() == EventType.ASSAULT
                || frame.type() == EventType.PROTEST
                || frame.type() == EventType.SANCTION
                || (frame.type() == EventType.AID
                        && (frame.words().size() > 1 || frame.contexts().contains("refugee")))
                || frame.mode().filter("release"::equals).isPresent()
                || (frame.type() == EventType.RETREAT
                        && (frame.contexts().contains("military")
                                || frame.contexts().contains("economic")))
                || frame.contexts().contains("executive");
    }

    /** "I met my family": who says it is not told. */
    private boolean isNobodyKnown(List<Token> some, Token trigger) {
        return !some.isEmpty()
                && some.stream()
                        .allMatch(one -> one.hasForm("I", "we", "me", "us") && !publicLife.holdsAnyOf(List.of(one)))
                && speakers(some, trigger).isEmpty();
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

    /** "declined the offer", "declined to answer", "was declined"; not so "the party has declined". */
    private static boolean hasObject(Token verb) {
        return new Predicate(verb).isPassive()
                || verb.child("obj", "xcomp", "ccomp").isPresent();
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
