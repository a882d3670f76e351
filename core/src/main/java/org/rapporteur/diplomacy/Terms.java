package org.rapporteur.diplomacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.Statements;

/** On which terms something is asked, promised or refused: "in exchange for the hostages", "until the siege is lifted". */
final class Terms {
    private static final Set<String> CLAUSES = Set.of("until", "unless", "provided", "if", "once");
    private static final Set<String> SWAPS = Set.of("exchange", "return");

    private Terms() {}

    /** The condition of the statement, or the words in its content that are one. */
    static Optional<Words> of(Statements.Read read, boolean refusal) {
        return read.statement().condition().or(() -> read.contentHead().flatMap(head -> below(head, read, refusal)));
    }

    private static Optional<Words> below(Token head, Statements.Read read, boolean refusal) {
        List<Token> words = read.words();
        return words.stream()
                .filter(link -> link.isWithin(head))
                .filter(link -> isTerm(link, refusal))
                .flatMap(link -> link.head().stream())
                .filter(term -> !term.equals(head) && words.contains(term))
                .findFirst()
                .map(Terms::words);
    }

    private static boolean isTerm(Token link, boolean refusal) {
        String form = link.form().toLowerCase(Locale.ROOT);
        boolean swap = link.hasRelation("case")
                && form.equals("for")
                && inExchange(link).isPresent();
        boolean clause = link.hasRelation("mark") && (CLAUSES.contains(form) || (refusal && form.equals("before")));
        boolean without = refusal
                && form.equals("without")
                && link.hasRelation("case")
                && link.head()
                        .filter(noun -> noun.child("det", "nmod:poss").isPresent())
                        .isPresent();
        return swap || clause || without;
    }

    /** The "in" of "in exchange for". */
    private static Optional<Token> inExchange(Token link) {
        return link.previous()
                .filter(noun -> SWAPS.contains(noun.form().toLowerCase(Locale.ROOT)))
                .flatMap(Token::previous)
                .filter(in -> in.form().equalsIgnoreCase("in"));
    }

    private static Words words(Token term) {
        List<Span> spans = Stream.concat(
                        term.subtree().stream().filter(word -> !word.is(Upos.PUNCT)),
                        term.children("case").stream().flatMap(link -> inExchange(link).stream()))
                .map(Token::span)
                .toList();
        return Words.of(Span.covering(spans), term.sentence().documentText());
    }
}
