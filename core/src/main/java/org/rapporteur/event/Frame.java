package org.rapporteur.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.EventType;
import org.rapporteur.language.text.Token;

/**
 * A word or phrase that names an event, and where those who take part in it stand.
 *
 * @param id as in the knowledge file: "attack/V", "hold talks/V", "air strike/N"
 * @param words all its words, lower case
 * @param verb whether its head is a verb
 * @param code what it is
 * @param places where its parties stand
 * @param quantity what a number on the recipient counts
 * @param reciprocal whether both sides act
 * @param act whether it is done by speaking
 * @param needs without what it does not hold
 * @param not objects, modifiers of a noun, or prepositions behind a verb, with which the words mean something else
 * @param only objects with which alone the words mean this; empty when any will do
 * @param by subjects of which alone the words mean this; empty when any will do
 */
record Frame(
        String id,
        List<String> words,
        boolean verb,
        Code code,
        Places places,
        Optional<String> quantity,
        boolean reciprocal,
        boolean act,
        Set<Need> needs,
        Set<String> not,
        Set<String> only,
        Set<String> by) {

    /** An event in the terms of PLOVER and CAMEO. */
    record Code(EventType type, String cameo, Optional<String> mode, List<String> contexts) {}

    /**
     * Where the parties stand.
     *
     * @param actor grammatical places in order of preference: "subject", "object", "light", "poss", "adj", or a preposition
     * @param recipient likewise
     * @param light verbs that carry a noun
     */
    record Places(List<String> actor, List<String> recipient, List<String> light) {}

    /** What there has to be. */
    enum Need {
        /** An actor as recipient. */
        RECIPIENT,
        /** Somebody who acts. */
        ACTOR,
        /** People as the object. */
        PERSON,
        /** A thing beside the recipient. */
        THING,
        /** An object of whatever kind, a subject of a passive, or a clause. */
        OBJECT
    }

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

    EventType type() {
        return code.type;
    }

    String cameo() {
        return code.cameo;
    }

    Optional<String> mode() {
        return code.mode;
    }

    List<String> contexts() {
        return code.contexts;
    }

    List<String> actor() {
        return places.actor;
    }

    List<String> recipient() {
        return places.recipient;
    }

    List<String> light() {
        return places.light;
    }

    /** Whether there has to be this. */
    boolean needs(Need need) {
        return needs.contains(need);
    }

    /** Whether a word is one of several that name the event. */
    boolean has(Token word) {
        return words.size() > 1
                && (words.contains(word.lemma().toLowerCase(Locale.ROOT))
                        || words.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    /** The same event named by other words. */
    Frame worded(List<String> others, String part) {
        return new Frame(id(others, part), others, verb, code, places, quantity, reciprocal, act, needs, not, only, by);
    }

    /** Whether it can be refused: to do it is kind. */
    boolean isKind() {
        return REFUSED.containsKey(type());
    }

    /** The refusal of it: "will not release" with the places of "release". */
    Frame refused() {
        var refusal = new Code(EventType.REJECT, REFUSED.getOrDefault(type(), "120"), Optional.empty(), contexts());
        return bare(id + " refused", words, verb, refusal, places, Set.of());
    }

    /** The attack with words: "attacked the governor for his silence". */
    Frame verbal() {
        var blame = new Code(EventType.ACCUSE, "111", Optional.of("disapprove"), List.of());
        return bare(id + " verbal", words, verb, blame, places, Set.of(Need.RECIPIENT, Need.ACTOR));
    }

    /** A guess of what {@code verb} means: the type and root code of this frame, between a subject and an object. */
    Frame guessed(String verb, String how) {
        return bare(
                "guess " + verb + "/V " + how,
                List.of(verb),
                true,
                new Code(type(), cameo().substring(0, ROOT), Optional.empty(), List.of()),
                new Places(List.of("subject"), List.of("object"), List.of()),
                Set.of(Need.RECIPIENT, Need.ACTOR));
    }

    private static Frame bare(String id, List<String> words, boolean verb, Code code, Places places, Set<Need> needs) {
        return new Frame(
                id, words, verb, code, places, Optional.empty(), false, false, needs, Set.of(), Set.of(), Set.of());
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
