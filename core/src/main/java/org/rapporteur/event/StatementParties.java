package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Reference;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.statement.Statements;

/** The parties of statements as words of their sentences: who says it, to whom, and who does what is said. */
final class StatementParties {
    private final Doc doc;
    private final Statements statements;
    private final Parties parties;

    StatementParties(Doc doc, Statements statements, Parties parties) {
        this.statements = statements;
        this.doc = doc;
        this.parties = parties;
    }

    /** Who does what is said, where the words name him: "that Qatar must mediate", "the withdrawal of the militia". */
    Optional<List<Token>> doer(Statements.Read read) {
        return read.contentHead()
                .filter(head -> !new Predicate(head).isPassive())
                .flatMap(statements::doer)
                .map(subject -> parties.meant(parties.named(List.of(subject))));
    }

    /** The head word of each reference: the one whose governor lies outside it. */
    List<Token> heads(List<Reference> references) {
        return references.stream()
                .flatMap(reference -> doc.sentenceAt(reference.span().start()).stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> reference.span().contains(token.span()))
                        .filter(token -> token.head()
                                .filter(head -> reference.span().contains(head.span()))
                                .isEmpty())
                        .limit(1))
                .toList();
    }
}
