package org.rapporteur.diplomacy;

import java.util.Locale;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.WordKinds;
import org.rapporteur.language.text.Token;

/** Words that the reading of meetings, demands, promises and allegations asks about; the knowledge file says what each kind means. */
final class DiplomacyWords {
    /** What a word can be; one word can be of several kinds. */
    enum Kind {
        PRESUPPOSING,
        CURRENT,
        SUPPOSED,
        STOPPING,
        DEEDLESS,
        DEED,
        DOING,
        GATHERING,
        HOLDING,
        NEED,
        NEEDED,
        AIMING,
        OCCASION,
        MEETING,
        ENCOUNTER,
        ATTENDING,
        TRACE,
        OPEN,
        CALL,
        TALKS,
        FORMAT,
        CONVENING,
        JOINED,
        DISTANT
    }

    private final WordKinds<Kind> words;

    private DiplomacyWords(WordKinds<Kind> words) {
        this.words = words;
    }

    /** @throws org.rapporteur.knowledge.KnowledgeException when a word has no kind, or one that does not exist */
    static DiplomacyWords load(Knowledge knowledge) {
        return new DiplomacyWords(WordKinds.load(knowledge, "diplomacy-words.txt", Kind.class));
    }

    /** By the lemma. */
    boolean is(Token word, Kind kind) {
        return is(word.lemma().toLowerCase(Locale.ROOT), kind);
    }

    /** By the word as it is written, in any case. */
    boolean isForm(Token word, Kind kind) {
        return is(word.form().toLowerCase(Locale.ROOT), kind);
    }

    /** @param word in lower case */
    boolean is(String word, Kind kind) {
        return words.is(word, kind);
    }
}
