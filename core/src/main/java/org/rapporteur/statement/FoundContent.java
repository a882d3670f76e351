package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.statement.StatementWords.Kind;

/** Finds what a paper has found, told without "that": "the survey found the party with ten seats", "found no evidence". */
final class FoundContent {
    static final String KIND = "finding";

    private FoundContent() {}

    /** The object, and what is found of it behind; only where the subject carries words. */
    static Optional<Content> of(Token verb, StatementWords kinds) {
        boolean paper = verb.child("nsubj")
                .filter(subject -> kinds.is(subject, Kind.PAPER))
                .isPresent();
        return verb.children("obj", "iobj").stream()
                .filter(object ->
                        paper && object.index() > verb.index() && !object.xpos().startsWith("PRP"))
                .findFirst()
                .map(object -> content(object, verb));
    }

    private static Content content(Token object, Token verb) {
        List<Token> first = object.subtree();
        Token last = verb.children("xcomp", "obl", "advcl", "ccomp").stream()
                .filter(child -> child.subtree().get(0).index()
                        == first.get(first.size() - 1).index() + 1)
                .map(child -> child.subtree().get(child.subtree().size() - 1))
                .reduce((one, later) -> later)
                .orElse(first.get(first.size() - 1));
        List<Token> words = verb.sentence().tokens().subList(first.get(0).index(), last.index() + 1);
        List<Span> spans = ContentSpans.pieces(words, List.of());
        return new Content(KIND, object, spans);
    }
}
