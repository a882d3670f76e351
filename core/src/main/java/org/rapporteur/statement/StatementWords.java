package org.rapporteur.statement;

import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.WordKinds;

/** Words that the reading of statements asks about and that are no cues; the knowledge file says what each kind means. */
final class StatementWords extends WordKinds<StatementWords.Kind> {
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
        DEED,
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
        POSSIBLE,
        TASTE,
        TIME
    }

    private StatementWords(Knowledge knowledge) {
        super(knowledge, "statement-words.txt", Kind.class);
    }

    /** @throws org.rapporteur.knowledge.KnowledgeException when a word has no kind, or one that does not exist */
    static StatementWords load(Knowledge knowledge) {
        return new StatementWords(knowledge);
    }
}
