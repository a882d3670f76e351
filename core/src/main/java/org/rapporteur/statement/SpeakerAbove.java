package org.rapporteur.statement;

import java.util.Optional;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;

/** Finds the speaker of a participle behind a comma: whoever the clause is about that it goes with, however deep it hangs. */
final class SpeakerAbove {
    /** Between a tag and its participle stand no more words than this: "said in Aden on Monday, adding". */
    private static final int NEAR = 8;

    private SpeakerAbove() {}

    /** The subject of the highest clause before the participle that it can belong to; not beyond a clause that stands beside another. */
    static Optional<Token> of(Token participle) {
        Optional<Token> own = participle.children("nsubj").stream()
                .filter(subject -> subject.index() < participle.index())
                .findFirst();
        if (own.isPresent()) {
            return own;
        }
        Optional<Token> beside = ofTag(participle);
        if (beside.isPresent()) {
            return beside;
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
            boolean joined = subject.isPresent() && above.hasRelation("conj", "parataxis");
            up = joined ? Optional.empty() : above.head();
        }
        return speaker;
    }

    /** "The road is open, the mayor said, adding that …": the speaker of the tag between. */
    private static Optional<Token> ofTag(Token participle) {
        return participle.head().stream()
                .flatMap(head -> head.children("parataxis").stream())
                .filter(tag -> tag.index() < participle.index() && tag.index() >= participle.index() - NEAR)
                .flatMap(tag -> tag.children("nsubj").stream())
                .findFirst();
    }
}
