package org.rapporteur.statement;

import java.util.Optional;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;

/** Finds the speaker of a participle behind a comma: whoever the clause is about that it goes with, however deep it hangs. */
final class SpeakerAbove {
    private SpeakerAbove() {}

    /** The subject of the highest clause before the participle that it can belong to; not beyond a clause that stands beside another. */
    static Optional<Token> of(Token participle) {
        Optional<Token> own = participle.children("nsubj").stream()
                .filter(subject -> subject.index() < participle.index())
                .findFirst();
        if (own.isPresent()) {
            return own;
        }
        Optional<Token> speaker = Optional.empty();
        Optional<Token> up = participle.head();
        while (up.isPresent()) {
            Token above = up.get();
            Optional<Token> subject = new Predicate(above)
                    .explicitSubject()
                    .filter(one -> above.index() < participle.index() && one.index() < participle.index());
            if (subject.isPresent()) {
                speaker = subject;
            }
            boolean beside = subject.isPresent() && above.hasRelation("conj", "parataxis");
            up = beside ? Optional.empty() : above.head();
        }
        return speaker;
    }
}
