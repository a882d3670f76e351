package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diplomacy.DiplomacyWords.Kind;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Finds what is said to be due: "the need to …", "it is important that …", "must", "a responsibility to …". */
final class NeedFinder {
    private final DiplomacyWords kinds;

    NeedFinder(DiplomacyWords kinds) {
        this.kinds = kinds;
    }

    /** The words on which each need in {@code words} is built: what is needed. */
    List<Token> needed(List<Token> words) {
        List<Token> needed = new ArrayList<>();
        for (Token word : words) {
            String lemma = word.lemma().toLowerCase(Locale.ROOT);
            Optional<Token> found = Optional.empty();
            if (word.is(Upos.NOUN) && kinds.is(lemma, Kind.NEED)) {
                found = ofNoun(word);
            } else if (word.is(Upos.ADJ)
                    && kinds.is(lemma, Kind.NEEDED)
                    && word.child("cop").isPresent()) {
                found = word.child("csubj", "ccomp", "xcomp", "advcl");
            } else if (word.is(Upos.VERB, Upos.ADJ, Upos.NOUN) && new Predicate(word).isDue() && !isOwn(word)) {
                found = Optional.of(word);
            }
            found.filter(words::contains).ifPresent(needed::add);
        }
        return needed;
    }

    private static Optional<Token> ofNoun(Token noun) {
        Optional<Token> clause = noun.children("acl").stream()
                .filter(acl -> new Predicate(acl).isInfinitive())
                .findFirst()
                .or(() -> infinitiveBehind(noun));
        return clause.or(() -> noun.children("nmod", "acl").stream()
                .filter(complement -> complement.children("case", "mark").stream()
                        .anyMatch(link ->
                                Set.of("of", "for", "to").contains(link.form().toLowerCase(Locale.ROOT))))
                .filter(complement -> complement.index() > noun.index())
                .findFirst());
    }

    /** "stressed the need to lift the siege": the infinitive right behind the noun, wherever the parser hung it. */
    private static Optional<Token> infinitiveBehind(Token noun) {
        return noun.next()
                .filter(next -> next.form().equals("to") && next.is(Upos.PART))
                .flatMap(Token::head)
                .filter(verb -> verb.index() > noun.index());
    }

    private static boolean isOwn(Token verb) {
        return new Predicate(verb)
                .subject()
                .filter(subject -> Set.of("i", "we").contains(subject.form().toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
