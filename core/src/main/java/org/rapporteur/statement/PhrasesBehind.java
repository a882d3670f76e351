package org.rapporteur.statement;

import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Lengthens words that end before a phrase that belongs to them, which the parser has hung elsewhere. */
public final class PhrasesBehind {
    private PhrasesBehind() {}

    /** The same words, with what "in accordance" needs to be whole; unchanged where they end as they should. */
    static Span whole(Span words, Sentence sentence, StatementWords kinds) {
        Optional<Token> last = last(words, sentence);
        boolean cut = last.filter(word -> kinds.isForm(word, Kind.MIDDLE))
                .flatMap(Token::previous)
                .filter(before -> before.is(Upos.ADP, Upos.DET))
                .isPresent();
        return cut ? with(words, sentence, noun -> false) : words;
    }

    /**
     * The same words with the prepositional phrases right behind them.
     *
     * @param aside whether the noun of a phrase is of something else, and the words end before it: "on Friday"
     */
    public static Span with(Span words, Sentence sentence, Predicate<Token> aside) {
        Span all = words;
        Optional<Token> noun = phraseBehind(all, sentence).filter(one -> !aside.test(one));
        while (noun.isPresent()) {
            all = new Span(all.start(), Math.max(all.end(), end(noun.get())));
            noun = phraseBehind(all, sentence).filter(one -> !aside.test(one));
        }
        return all;
    }

    private static Optional<Token> last(Span words, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> words.contains(token.span()))
                .reduce((first, second) -> second);
    }

    /** The noun whose preposition stands right behind the words. */
    private static Optional<Token> phraseBehind(Span words, Sentence sentence) {
        return last(words, sentence)
                .flatMap(Token::next)
                .filter(next -> next.hasRelation("case") && next.is(Upos.ADP))
                .flatMap(Token::head)
                .filter(noun -> noun.span().start() >= words.end() && noun.is(Upos.NOUN, Upos.PROPN, Upos.ADV));
    }

    /** The end of a noun phrase with the plain nouns that are joined to it. */
    private static int end(Token noun) {
        int end = NounPhrase.of(noun).span().end();
        for (Token number : noun.children()) {
            boolean right = number.is(Upos.NUM) && number.span().start() - end <= 1;
            end = right ? Math.max(end, number.span().end()) : end;
        }
        for (Token other : noun.children("conj")) {
            boolean plain = other.subtree().stream().noneMatch(word -> word.is(Upos.VERB, Upos.SCONJ))
                    && other.children("case").isEmpty();
            if (plain && other.is(Upos.NOUN, Upos.PROPN)) {
                end = Math.max(end, NounPhrase.of(other).span().end());
            }
        }
        return end;
    }
}
