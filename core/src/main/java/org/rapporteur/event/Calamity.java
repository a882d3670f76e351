package org.rapporteur.event;

import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.event.EventWords.Kind;
import org.rapporteur.finding.EventType;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** What a report on an accident, a disease or a storm tells of people who are hurt: nobody did it. */
final class Calamity {
    /** Sentences in which a report says what it is about, the title among them. */
    private static final int LEAD = 4;

    private final FrameLexicon frames;
    private final boolean told;

    Calamity(Doc doc, EventWords words, FrameLexicon frames) {
        this.frames = frames;
        List<Sentence> lead = doc.sentences().stream().limit(LEAD).toList();
        this.told = lead.stream()
                        .anyMatch(sentence -> holds(
                                sentence,
                                word -> words.is(word, Kind.MISFORTUNE)
                                        && frames.of(word).isEmpty()))
                && lead.stream().noneMatch(sentence -> holds(sentence, this::isViolence));
    }

    /** Whether the harm is the misfortune's that the report is about: its first sentences and this one tell of no violence. */
    boolean explains(Frame frame, Token trigger) {
        return told
                && frame.type() == EventType.ASSAULT
                && frame.verb()
                && frame.mode().isEmpty()
                && !holds(trigger.sentence(), this::isViolence);
    }

    private static boolean holds(Sentence sentence, Predicate<Token> kind) {
        return sentence.tokens().stream().anyMatch(kind);
    }

    /** A deed that somebody must have meant: "attack", "shot", not "killed". */
    private boolean isViolence(Token word) {
        return frames.of(word).stream()
                .anyMatch(frame -> frame.type() == EventType.ASSAULT
                        && (!frame.verb() || frame.mode().isPresent()));
    }
}
