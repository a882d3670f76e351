package org.rapporteur.event;

import java.util.Set;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.WordKinds;
import org.rapporteur.language.text.Token;

/** Words that the coding of events asks about and that are no frames. */
final class EventWords extends WordKinds<EventWords.Kind> {
    /** What a word can be. */
    enum Kind {
        MEASURE,
        HELP,
        THING,
        PLAIN,
        HABIT,
        MISFORTUNE,
        OPERATION,
        PUNISHMENT,
        OCCASION,
        STANCE,
        TIME,
        MONEY,
        TEXT
    }

    private EventWords(Knowledge knowledge) {
        super(knowledge, "event-words.txt", Kind.class);
    }

    static EventWords load(Knowledge knowledge) {
        return new EventWords(knowledge);
    }

    /** How many there are, or what they make together: "dozens of activists". */
    boolean isMeasure(Token word) {
        return is(word, Kind.MEASURE);
    }

    /** What is done with aid for those who get it: "funds to help farmers". */
    boolean isHelp(Token verb) {
        return is(verb, Kind.HELP);
    }

    /** A noun that ends as those for people do and names none. */
    boolean isThing(Token noun) {
        return is(noun, Kind.THING) || isText(noun);
    }

    /** What makes a custom of the past: "would sometimes shell the village". */
    boolean isHabit(Token word) {
        return is(word, Kind.HABIT);
    }

    /** What kills and destroys without anybody's doing: "storm", "crash". */
    boolean isMisfortune(Token word) {
        return is(word, Kind.MISFORTUNE);
    }

    /** An attack by those in front of it: "an army raid". */
    boolean isOperation(Token noun) {
        return is(noun, Kind.OPERATION);
    }

    /** What is done to somebody for a deed of his: "jailed", "convicted". */
    boolean isPunishment(Token verb) {
        return is(verb, Kind.PUNISHMENT);
    }

    /** Where people attack one another with words: "a debate". */
    boolean isOccasion(Token noun) {
        return is(noun, Kind.OCCASION);
    }

    /** Holding an opinion, which is a deed only when it is told of a moment: "opposes", "advocates". */
    boolean isStance(Token verb) {
        return is(verb, Kind.STANCE);
    }

    /** A stretch of time: "over the weekend". */
    boolean isTime(Token noun) {
        return is(noun, Kind.TIME);
    }

    /** A currency, before whose name a country has no part in it: "US dollars". */
    boolean isMoney(Token noun) {
        return is(noun, Kind.MONEY);
    }

    /** What is written, by which its author acts: "a decree banning". */
    boolean isText(Token noun) {
        return is(noun, Kind.TEXT);
    }

    /** Names no event, nor does what is like it. */
    boolean isPlain(Token verb) {
        return is(verb, Kind.PLAIN);
    }

    Set<String> plain() {
        return Set.copyOf(all(Kind.PLAIN));
    }
}
