package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * Parts the one who is told from the clause that follows without "that", where the tree has drawn both together: "told
 * Reuters the road was open", "told local media Haddad's car was found".
 *
 * @param told the first word of a name, or the last of another phrase
 * @param content what is said, without the one who is told
 */
record AddresseeInClause(Token told, List<Span> content) {
    /** "urging voters, “…”": the phrase up to a comma and a quotation. */
    private static Optional<AddresseeInClause> beforeQuotation(Cue cue, Token verb, Content content) {
        Optional<Token> at = cue.addressee().contains("object") && cue.quote() ? verb.next() : Optional.empty();
        Optional<Token> last = Optional.empty();
        while (at.filter(word -> word.is(Upos.DET, Upos.ADJ, Upos.NOUN, Upos.PROPN, Upos.PRON))
                .isPresent()) {
            last = at;
            at = at.get().next();
        }
        Optional<Token> mark = at.filter(word -> word.hasForm(",")).flatMap(Token::next);
        return last.filter(told -> told.is(Upos.NOUN, Upos.PROPN, Upos.PRON))
                .filter(told ->
                        mark.filter(word -> word.hasForm("\"", "“", "''", "``")).isPresent())
                .map(told -> new AddresseeInClause(told, from(mark.get(), content)))
                .filter(parted -> !parted.content().isEmpty());
    }

    private static List<Span> from(Token first, Content content) {
        int from = first.span().start();
        List<Span> left = new ArrayList<>();
        content.spans().stream()
                .filter(span -> span.end() > from)
                .forEach(span -> left.add(new Span(Math.max(from, span.start()), span.end())));
        return left;
    }

    /** Empty where the cue can do without an addressee, or the clause begins with a word that cannot be one. */
    static Optional<AddresseeInClause> of(Cue cue, Token verb, Content content, References references) {
        boolean begins = verb.next()
                .filter(next -> content.spans().stream()
                        .anyMatch(span -> span.start() == next.span().start()))
                .isPresent();
        if (begins && content.kind().matches("noun|object")) {
            return beforeQuotation(cue, verb, content);
        }
        if (!cue.bound() || !begins || !content.kind().equals("clause")) {
            return Optional.empty();
        }
        Token first = verb.next()
                .filter(next -> next.is(Upos.DET) && !next.xpos().startsWith("W"))
                .flatMap(Token::next)
                .orElse(verb.next().orElseThrow());
        return name(first, references).or(() -> phrase(first)).flatMap(told -> parted(told, content));
    }

    private record Told(Token word, int end) {}

    private static Optional<Told> name(Token first, References references) {
        return references
                .mention(first)
                .filter(mention -> first.is(Upos.PROPN) && mention.type() != Mention.Type.PRONOUN)
                .map(mention -> new Told(first, nameEnd(first, mention)));
    }

    /** "told The Jakarta Post the road was open": a place's name may be the beginning of a paper's. */
    private static int nameEnd(Token first, Mention mention) {
        int end = mention.span().end();
        Optional<Token> at = mention.type() == Mention.Type.PLACE ? first.next() : Optional.empty();
        while (at.filter(word -> word.is(Upos.PROPN)).isPresent()) {
            end = at.get().span().end();
            at = at.get().next();
        }
        return end;
    }

    /** Common nouns before a name, a pronoun or an article, with which the clause begins. */
    private static Optional<Told> phrase(Token first) {
        Optional<Token> at = Optional.of(first).filter(word -> !word.xpos().startsWith("W"));
        Optional<Token> last = Optional.empty();
        while (at.filter(word -> word.is(Upos.NOUN, Upos.ADJ)).isPresent()) {
            last = at.filter(word -> word.is(Upos.NOUN));
            at = at.flatMap(Token::next);
        }
        boolean clause = at.filter(word ->
                        word.is(Upos.PROPN, Upos.PRON, Upos.DET) && !word.xpos().startsWith("W"))
                .isPresent();
        return last.filter(noun -> clause)
                .map(noun -> new Told(noun, noun.span().end()));
    }

    /** The rest of the clause has to begin with a phrase of its own. */
    private static Optional<AddresseeInClause> parted(Told told, Content content) {
        Optional<Token> rest = told.word().sentence().tokens().stream()
                .filter(word -> word.span().start() >= told.end())
                .findFirst();
        if (rest.filter(word -> word.is(Upos.PROPN, Upos.NOUN, Upos.PRON, Upos.DET, Upos.ADJ, Upos.NUM)
                        && !word.xpos().startsWith("W"))
                .isEmpty()) {
            return Optional.empty();
        }
        int from = rest.get().span().start();
        boolean headed = content.head().span().start() >= from;
        return headed ? Optional.of(new AddresseeInClause(told.word(), from(rest.get(), content))) : Optional.empty();
    }
}
