package org.rapporteur.statement;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.statement.StatementWords.Kind;

/** Tells whether a clause lays a wrong at somebody's door: "the army had shelled …", "the army's offensive has displaced …". */
final class Wrongs {
    private final ActWords words;
    private final StatementWords kinds;

    Wrongs(ActWords words, StatementWords kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** A wrong that somebody else than the speaker is said to have done. */
    boolean isToldOf(Token head, Speaker speaker) {
        Predicate predicate = new Predicate(head);
        Token deed = kinds.is(head, Kind.ASPECTUAL) ? head.child("xcomp").orElse(head) : head;
        Optional<Token> doer = ContentAct.isPassive(head) ? predicate.agent() : predicate.subject();
        return words.has(deed, SpeechAct.ACCUSE)
                && !predicate.isNegated()
                && doer.flatMap(one -> responsible(one, speaker))
                        .filter(one -> !speaker.isOwn(one) && !kinds.is(one, Kind.UNKNOWN))
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
