package org.rapporteur.diplomacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diplomacy.DiplomacyWords.Kind;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.PhrasesBehind;
import org.rapporteur.statement.Statements;

/** The exact words of what is asked, promised or refused: "the withdrawal of the troops from the border", not "on Friday". */
final class Wordings {
    private final List<DateExpression> dates;

    private final DiplomacyWords kinds;

    Wordings(List<DateExpression> dates, DiplomacyWords kinds) {
        this.dates = dates;
        this.kinds = kinds;
    }

    /** The first words of a content, with the phrases behind them where they are a noun phrase that the parser has cut. */
    Words of(Words content, Statements.Read read) {
        Optional<Token> noun = read.contentHead()
                .filter(head -> head.is(Upos.NOUN, Upos.PROPN)
                        && head.child("cop", "nsubj").isEmpty())
                .filter(head -> content.span().contains(head.span()));
        return noun.map(head -> Words.of(
                        PhrasesBehind.with(content.span(), head.sentence(), this::isAside),
                        head.sentence().documentText()))
                .orElse(content);
    }

    private boolean isAside(Token noun) {
        Span words = noun.span();
        return kinds.is(noun, Kind.OCCASION)
                || dates.stream().anyMatch(date -> date.span().overlaps(words))
                || noun.children("case").stream()
                        .anyMatch(link -> Set.of("after", "during", "before", "by", "since", "despite", "while")
                                .contains(link.form().toLowerCase(Locale.ROOT)));
    }
}
