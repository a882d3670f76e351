package org.rapporteur.statement;

import java.util.Locale;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.WordKinds;
import org.rapporteur.language.text.Token;

/** Words that the reading of statements asks about and that are no cues; the knowledge file says what each kind means. */
final class StatementWords {
    /** What a word can be; one word can be of several kinds. */
    enum Kind {
        PAPER,
        AUTHORED,
        PROVISION,
        PROTEST,
        COUNT,
        OFFICIAL,
        STATE,
        PEOPLE,
        UNKNOWN,
        CLAIM,
        POSITION,
        MIDDLE,
        LIGHT,
        SAYING,
        TELLING,
        SPEAKING,
        TURNING,
        FACING,
        PERFORMING,
        IMPLICATIVE,
        ASPECTUAL,
        OCCURRING,
        EQUATING,
        CANDOUR,
        AHEAD,
        STATIVE,
        MAYBE,
        POSSIBLE
    }

    private final WordKinds<Kind> words;

    private StatementWords(WordKinds<Kind> words) {
        this.words = words;
    }

    /** @throws org.rapporteur.knowledge.KnowledgeException when a word has no kind, or one that does not exist */
    static StatementWords load(Knowledge knowledge) {
        return new StatementWords(WordKinds.load(knowledge, "statement-words.txt", Kind.class));
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
