package org.rapporteur.event;

import java.util.Set;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.WordKinds;
import org.rapporteur.language.text.Token;

/** Words that the coding of events asks about and that are no frames. */
final class EventWords extends WordKinds<EventWords.Kind> {
    /** What a word can be. */
    enum Kind {
        /** How many there are, or what they make together: "dozens of activists". */
        MEASURE,
        /** What is done with aid for those who get it: "funds to help farmers". */
        HELP,
        /** A noun that ends as those for people do and names none. */
        THING,
        /** Names no event, nor does what is like it. */
        PLAIN,
        /** What makes a custom of the past: "would sometimes shell the village". */
        HABIT,
        /** What kills and destroys without anybody's doing: "storm", "crash". */
        MISFORTUNE,
        /** An attack by those in front of it: "an army raid". */
        OPERATION,
        /** What is done to somebody for a deed of his: "jailed", "convicted". */
        PUNISHMENT,
        /** Where people attack one another with words: "a debate". */
        OCCASION,
        /** Holding an opinion, which is a deed only when it is told of a moment: "opposes", "advocates". */
        STANCE,
        /** A stretch of time: "over the weekend". */
        TIME,
        /** A currency, before whose name a country has no part in it: "US dollars". */
        MONEY,
        /** What is written, by which its author acts: "a decree banning". */
        TEXT
    }

    private EventWords(Knowledge knowledge) {
        super(knowledge, "event-words.txt", Kind.class);
    }

    static EventWords load(Knowledge knowledge) {
        return new EventWords(knowledge);
    }

    /** A noun that ends as those for people do and names none, or something written. */
    boolean isThing(Token noun) {
        return is(noun, Kind.THING) || is(noun, Kind.TEXT);
    }

    Set<String> plain() {
        return Set.copyOf(all(Kind.PLAIN));
    }
}
