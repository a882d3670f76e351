package org.rapporteur.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;

/** Tells whether a clause lays a wrong at somebody's door: "the army had shelled …", "the army's offensive has displaced …". */
final class Wrongs {
    private static final Set<String> GOING_ON = Set.of("continue", "keep", "go", "try", "seek", "begin", "start");
    /** Doers of whom nothing is known: who tells of them accuses nobody. */
    private static final Set<String> UNKNOWN = Set.of(
            "gunman",
            "gunmen",
            "person",
            "attacker",
            "assailant",
            "man",
            "woman",
            "somebody",
            "someone",
            "people",
            "suspect");

    private final ActWords words;

    Wrongs(ActWords words) {
        this.words = words;
    }

    /** A wrong that somebody else than the speaker is said to have done. */
    boolean isToldOf(Token head, Speaker speaker) {
        Predicate predicate = new Predicate(head);
        Token deed = GOING_ON.contains(head.lemma()) ? head.child("xcomp").orElse(head) : head;
        Optional<Token> doer = ContentAct.isPassive(head) ? predicate.agent() : predicate.subject();
        return words.has(deed, SpeechAct.ACCUSE)
                && !predicate.isNegated()
                && doer.flatMap(one -> responsible(one, speaker))
                        .filter(one -> !speaker.isOwn(one)
                                && !UNKNOWN.contains(one.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** The actor itself, or the one whose deed it is: "the army's offensive", "a bombing by the militia". */
    private Optional<Token> responsible(Token doer, Speaker speaker) {
        if (speaker.references().isActor(doer) || !words.isDeed(doer)) {
            return Optional.of(doer).filter(speaker.references()::isActor);
        }
        Stream<Token> by = Stream.of("by", "of").flatMap(link -> new Predicate(doer).obliques(link).stream());
        return Stream.concat(doer.children("nmod:poss", "compound", "amod").stream(), by)
                .filter(speaker.references()::isActor)
                .findFirst();
    }
}
