package org.rapporteur.event;

import java.util.List;
import org.rapporteur.finding.EventType;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** Tells whether a report is about an accident, a disease or a storm: who is hurt in it was hurt by nobody. */
final class Calamity {
    /** Sentences in which a report says what it is about, the title among them. */
    private static final int LEAD = 4;

    private Calamity() {}

    /** Whether its first sentences speak of a misfortune and of no violence. */
    static boolean isToldBy(Doc doc, EventWords words, FrameLexicon frames) {
        List<Sentence> lead = doc.sentences().stream().limit(LEAD).toList();
        return holdAny(lead, word -> words.isMisfortune(word) && frames.of(word).isEmpty())
                && !holdAny(lead, word -> isViolence(word, frames));
    }

    private static boolean holdAny(List<Sentence> sentences, java.util.function.Predicate<Token> kind) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(kind);
    }

    /** A deed that somebody must have meant: "attack", "shot", not "killed". */
    private static boolean isViolence(Token word, FrameLexicon frames) {
        return frames.of(word).stream()
                .anyMatch(frame -> frame.type() == EventType.ASSAULT
                        && (!frame.verb() || frame.mode().isPresent()));
    }
}
