package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * How far a noun phrase reaches that is what is said: up to an aside behind a comma ("…, a teacher from Aden", "…, which was
 * late"), and over what the tree has hung on the verb ("blamed the army for the raid", "showed the party with ten seats").
 */
final class NounExtent {
    /** Words that lead to more of what is said; those of place and time lead to how it was said. */
    private static final Set<String> JOINING = Set.of("for", "as", "of", "against", "about", "than", "with", "between");

    private NounExtent() {}

    static List<Span> of(List<Span> spans, Token head, Token verb) {
        if (spans.isEmpty() || head.index() < verb.index()) {
            return spans;
        }
        List<Span> drawn = new ArrayList<>(spans);
        int at = spans.size() - 1;
        drawn.set(at, drawnOut(upToAside(spans.get(at), head), verb));
        return drawn;
    }

    /** Without an apposition or a relative clause behind a comma. */
    private static Span upToAside(Span span, Token head) {
        return head.children("appos", "acl:relcl").stream()
                .filter(aside -> aside.index() > head.index() && !aside.is(Upos.PROPN))
                .map(aside -> aside.subtree().get(0))
                .filter(first -> isBehindComma(first) && !first.is(Upos.PROPN))
                .map(first ->
                        first.form().equals(",") ? first : first.previous().orElseThrow())
                .filter(comma ->
                        comma.span().start() > span.start() && comma.span().start() < span.end())
                .findFirst()
                .map(comma -> new Span(
                        span.start(), comma.previous().orElseThrow().span().end()))
                .orElse(span);
    }

    private static boolean isBehindComma(Token first) {
        return first.form().equals(",")
                || first.previous().filter(before -> before.form().equals(",")).isPresent();
    }

    private static Span drawnOut(Span span, Token verb) {
        Sentence sentence = verb.sentence();
        Optional<Token> end = sentence.tokenAt(span.end() - 1);
        Span drawn = span;
        while (end.isPresent()) {
            Token now = end.get();
            end = now.next().flatMap(next -> onName(now, next).or(() -> branch(next, verb)));
            if (end.isPresent()) {
                drawn = new Span(span.start(), end.get().span().end());
            }
        }
        return drawn;
    }

    /** "Secretary of State Omar Haddad", "candidate Omar Haddad": a name goes on where its title ends. */
    private static Optional<Token> onName(Token end, Token next) {
        boolean title = end.is(Upos.NOUN, Upos.PROPN);
        boolean of = next.hasForm("of")
                && next.next().filter(word -> word.is(Upos.PROPN)).isPresent()
                && end.is(Upos.PROPN);
        return title && !next.hasRelation("obl") && (next.is(Upos.PROPN) || of) ? Optional.of(next) : Optional.empty();
    }

    private static Optional<Token> branch(Token next, Token verb) {
        return verb.children().stream()
                .filter(child -> child.subtree().get(0).equals(next))
                .filter(child -> isLinked(child, next) || isDoing(child, next))
                .findFirst()
                .map(NounExtent::last);
    }

    private static boolean isLinked(Token child, Token next) {
        return child.hasRelation("obl", "advcl", "nmod")
                && next.is(Upos.ADP, Upos.SCONJ)
                && JOINING.contains(next.lemma())
                && child.children("case", "mark").contains(next);
    }

    /** "showed him leaving the house". */
    private static boolean isDoing(Token child, Token next) {
        return child.equals(next) && child.xpos().matches("VBG") && child.hasRelation("xcomp", "advcl", "ccomp");
    }

    private static Token last(Token head) {
        List<Token> below = head.subtree();
        int at = below.size() - 1;
        while (at > 0 && below.get(at).is(Upos.PUNCT)) {
            at--;
        }
        return below.get(at);
    }
}
