package org.rapporteur.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.EventType;

/**
 * A word or phrase that names an event, and where those who take part in it stand.
 *
 * @param id as in the knowledge file: "attack/V", "hold talks/V", "air strike/N"
 * @param words all its words, lower case
 * @param verb whether its head is a verb
 * @param cameo the CAMEO code
 * @param actor grammatical places in order of preference: "subject", "object", "light", "poss", "adj", or a preposition
 * @param recipient likewise
 * @param light verbs that carry a noun
 * @param quantity what a number on the recipient counts
 * @param reciprocal whether both sides act
 * @param needsRecipient whether it holds only with an actor as recipient
 * @param needsActor whether it holds only with somebody who acts
 * @param needsPerson whether the object must be people
 * @param needsThing whether there must be an object beside the recipient
 * @param act whether it is done by speaking
 * @param not objects, or modifiers of a noun, with which the words mean something else
 * @param only objects with which alone the words mean this; empty when any will do
 */
record Frame(
        String id,
        List<String> words,
        boolean verb,
        EventType type,
        String cameo,
        Optional<String> mode,
        List<String> contexts,
        List<String> actor,
        List<String> recipient,
        List<String> light,
        Optional<String> quantity,
        boolean reciprocal,
        boolean needsRecipient,
        boolean needsActor,
        boolean needsPerson,
        boolean needsThing,
        boolean act,
        Set<String> not,
        Set<String> only) {

    /** How long the code of a root is. */
    private static final int ROOT = 2;

    private static final Map<EventType, String> REFUSED = Map.of(
            EventType.AGREE, "120",
            EventType.SUPPORT, "120",
            EventType.CONSULT, "125",
            EventType.COOPERATE, "121",
            EventType.AID, "122",
            EventType.CONCEDE, "124",
            EventType.RETREAT, "124");

    /** The id of a frame of these words: "hold talks/V". */
    static String id(List<String> words, String part) {
        return String.join(" ", words) + "/" + part;
    }

    /** The same event named by other words. */
    Frame worded(List<String> others, String part) {
        return new Frame(
                id(others, part),
                others,
                verb,
                type,
                cameo,
                mode,
                contexts,
                actor,
                recipient,
                light,
                quantity,
                reciprocal,
                needsRecipient,
                needsActor,
                needsPerson,
                needsThing,
                act,
                not,
                only);
    }

    /** Whether it can be refused: to do it is kind. */
    boolean isKind() {
        return REFUSED.containsKey(type);
    }

    /** The refusal of it: "will not release" with the places of "release". */
    Frame refused() {
        return new Frame(
                id + " refused",
                words,
                verb,
                EventType.REJECT,
                REFUSED.getOrDefault(type, "120"),
                Optional.empty(),
                contexts,
                actor,
                recipient,
                light,
                Optional.empty(),
                false,
                false,
                false,
                false,
                false,
                false,
                Set.of(),
                Set.of());
    }

    /** A guess of what {@code verb} means: the type and root code of this frame, between a subject and an object. */
    Frame guessed(String verb, String how) {
        return new Frame(
                "guess " + verb + "/V " + how,
                List.of(verb),
                true,
                type,
                cameo.substring(0, ROOT),
                Optional.empty(),
                List.of(),
                List.of("subject"),
                List.of("object"),
                List.of(),
                Optional.empty(),
                false,
                true,
                true,
                false,
                false,
                false,
                Set.of(),
                Set.of());
    }

    /** Whether it is a guess. */
    boolean isGuess() {
        return id.startsWith("guess ");
    }

    /** Whether it is the refusal of a deed, not the deed. */
    boolean isRefusal() {
        return id.endsWith(" refused");
    }
}
