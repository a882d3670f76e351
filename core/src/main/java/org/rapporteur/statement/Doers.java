package org.rapporteur.statement;

import java.util.Optional;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Tells who does what a content is about: its subject, the one whose deed a noun names, the one in front of an infinitive. */
final class Doers {
    private final StatementWords kinds;

    Doers(StatementWords kinds) {
        this.kinds = kinds;
    }

    /** @param head the word that the content is built on */
    Optional<Token> of(Token head) {
        if (head.is(Upos.VERB, Upos.ADJ)) {
            Predicate predicate = new Predicate(head);
            return predicate.isPassive() ? predicate.agent() : predicate.explicitSubject();
        }
        return ofNoun(head).or(() -> isBeforeInfinitive(head) ? Optional.of(head) : Optional.empty());
    }

    /** "the withdrawal of the troops", "their withdrawal", "UN action". */
    private Optional<Token> ofNoun(Token noun) {
        if (!noun.is(Upos.NOUN) || !kinds.is(noun, Kind.DEED)) {
            return Optional.empty();
        }
        return noun.child("nmod:poss")
                .or(() -> NounPhrase.complements(noun).stream()
                        .filter(complement -> complement.preposition().equals("of")
                                || complement.preposition().equals("by"))
                        .map(NounPhrase.Complement::head)
                        .findFirst())
                .or(() -> noun.children("compound").stream()
                        .filter(part -> part.is(Upos.PROPN))
                        .findFirst());
    }

    /** "called for the council to vote", where the tree hangs the infinitive on the verb above or on the noun. */
    private static boolean isBeforeInfinitive(Token noun) {
        boolean behindFor =
                noun.hasRelation("obl") && noun.children("case").stream().anyMatch(link -> link.hasForm("for"));
        return behindFor
                && (isInfinitiveBelow(noun, noun)
                        || noun.head()
                                .filter(verb -> isInfinitiveBelow(verb, noun))
                                .isPresent());
    }

    private static boolean isInfinitiveBelow(Token top, Token noun) {
        return top.children("acl", "advcl", "xcomp").stream()
                .filter(verb -> verb.index() > noun.index())
                .map(Predicate::new)
                .anyMatch(verb -> verb.isInfinitive() && !verb.isPassive());
    }
}
