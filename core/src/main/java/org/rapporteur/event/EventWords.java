package org.rapporteur.event;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.language.text.Token;

/** Words that the coding of events asks about and that are no frames. */
final class EventWords {
    private enum Kind {
        MEASURE,
        HELP,
        THING,
        PLAIN,
        HABIT,
        MISFORTUNE,
        TEXT
    }

    private final Map<Kind, Set<String>> words;

    private EventWords(Map<Kind, Set<String>> words) {
        this.words = new EnumMap<>(words);
    }

    static EventWords load(Knowledge knowledge) {
        Table table = knowledge.table("event-words.txt", Set.of("is"));
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (Entry entry : table.entries()) {
            table.required(entry, "is");
            table.constant(entry, "is", Kind.class)
                    .ifPresent(kind ->
                            words.computeIfAbsent(kind, key -> new HashSet<>()).add(entry.id()));
        }
        table.check();
        return new EventWords(words);
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

    /** What is written, by which its author acts: "a decree banning". */
    boolean isText(Token noun) {
        return is(noun, Kind.TEXT);
    }

    /** Names no event, nor does what is like it. */
    boolean isPlain(Token verb) {
        return is(verb, Kind.PLAIN);
    }

    Set<String> plain() {
        return Set.copyOf(words.getOrDefault(Kind.PLAIN, Set.of()));
    }

    private boolean is(Token word, Kind kind) {
        return words.getOrDefault(kind, Set.of()).contains(word.lemma().toLowerCase(Locale.ROOT));
    }
}
