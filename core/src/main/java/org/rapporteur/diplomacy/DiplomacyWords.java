package org.rapporteur.diplomacy;

import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.WordKinds;

/** Words that the reading of meetings, demands, promises and allegations asks about; the knowledge file says what each kind means. */
final class DiplomacyWords extends WordKinds<DiplomacyWords.Kind> {
    /** What a word can be; one word can be of several kinds. */
    enum Kind {
        PRESUPPOSING,
        CURRENT,
        SUPPOSED,
        STOPPING,
        DEEDLESS,
        DOING,
        GATHERING,
        HOLDING,
        ACCUSING,
        NEED,
        NEEDED,
        WISHING,
        AIMING,
        OCCASION,
        MEETING,
        ENCOUNTER,
        ATTENDING,
        CONCLUDING,
        LEAVING,
        TRACE,
        OPEN,
        CALL,
        TALKS,
        FORMAT,
        CONVENING,
        JOINED,
        DISTANT
    }

    private DiplomacyWords(Knowledge knowledge) {
        super(knowledge, "diplomacy-words.txt", Kind.class);
    }

    /** @throws org.rapporteur.knowledge.KnowledgeException when a word has no kind, or one that does not exist */
    static DiplomacyWords load(Knowledge knowledge) {
        return new DiplomacyWords(knowledge);
    }
}
