package org.rapporteur.diplomacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.PhrasesBehind;
import org.rapporteur.statement.Statements;

/** The exact words of what is asked, promised or refused: "the withdrawal of the troops from the border", not "on Friday". */
final class Wordings {
    /** Where and how something is said, which is no part of it. */
    private static final Set<String> OCCASIONS = Set.of(
            "statement",
            "letter",
            "speech",
            "interview",
            "conference",
            "call",
            "meeting",
            "tweet",
            "post",
            "message",
            "report",
            "talk",
            "summit",
            "session",
            "address",
            "remark",
            "note",
            "comment",
            "broadcast",
            "visit",
            "time",
            "day",
            "week",
            "month",
            "year",
            "hour",
            "morning",
            "evening",
            "night",
            "response",
            "reply",
            "reporter",
            "journalist",
            "news",
            "television",
            "radio",
            "twitter",
            "facebook",
            "phone",
            "telephone");

    private final List<DateExpression> dates;

    Wordings(List<DateExpression> dates) {
        this.dates = dates;
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
        return OCCASIONS.contains(noun.lemma().toLowerCase(Locale.ROOT))
                || dates.stream().anyMatch(date -> date.span().overlaps(words))
                || noun.children("case").stream()
                        .anyMatch(link -> Set.of("after", "during", "before", "by", "since", "despite", "while")
                                .contains(link.form().toLowerCase(Locale.ROOT)));
    }
}
