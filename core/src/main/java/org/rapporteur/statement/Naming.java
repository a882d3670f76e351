package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Finds what somebody is called or seen as: "called the raid an act of war", "what he called a mistake", "sees it as a trap". */
final class Naming {
    private static final Set<String> OPENING = Set.of("\"", "“", "``", "''", "‘");
    private static final Set<String> CLOSING = Set.of("\"", "”", "''", "’", "'");

    private Naming() {}

    /**
     * An object and what it is said to be; both, also where other words stand between.
     *
     * @param links prepositions that lead to what it is said to be, besides "as": "to" of "likened it to a trap"
     */
    static Optional<Content> of(Token verb, List<String> links) {
        Optional<Token> named = named(verb);
        Optional<Token> name = named.flatMap(object -> name(verb, object, links));
        if (name.isPresent() && !isQuestion(named.get())) {
            return Optional.of(content(verb, named.get(), name.get()));
        }
        return quoted(verb).or(() -> behindWhat(verb));
    }

    private static Optional<Token> named(Token verb) {
        List<Token> objects = verb.children("obj", "nsubj:pass", "iobj");
        return objects.stream()
                .filter(object -> object.index() > verb.index())
                .findFirst()
                .or(() -> objects.stream().findFirst());
    }

    private static Optional<Token> name(Token verb, Token named, List<String> links) {
        return verb.children("xcomp", "obj", "ccomp", "obl", "advcl").stream()
                .filter(one -> !one.equals(named) && one.index() > Math.max(verb.index(), named.index()))
                .filter(one -> one.hasRelation("obl", "advcl") ? isLinked(one, links) : isName(one))
                .filter(one -> !isOfSameName(named, one))
                .findFirst()
                .or(() -> inside(named));
    }

    /** "Leader | Omar Haddad": the second half of a name that the tree has parted. */
    private static boolean isOfSameName(Token named, Token one) {
        return named.is(Upos.PROPN)
                && one.is(Upos.PROPN)
                && one.subtree().get(0).index() == last(named) + 1;
    }

    /** "called the raid lawful", "called her son her hero": the tree hung it on whom it names, without a comma. */
    private static Optional<Token> inside(Token named) {
        return named.children("amod", "appos").stream()
                .filter(one -> one.index() > named.index() && isName(one))
                .filter(one -> one.subtree().get(0).index() == named.index() + 1)
                .filter(one -> one.subtree().stream().noneMatch(word -> word.hasForm(",")))
                .findFirst();
    }

    private static boolean isLinked(Token one, List<String> links) {
        return one.children("case", "mark").stream()
                .anyMatch(link -> link.hasForm("as") || links.contains(link.lemma()));
    }

    private static boolean isName(Token one) {
        boolean word = one.is(Upos.NOUN, Upos.PROPN, Upos.ADJ) || one.xpos().equals("VBN");
        return word && one.child("nsubj", "mark").isEmpty();
    }

    /** "Whom did he call a liar": nobody is called anything. */
    private static boolean isQuestion(Token named) {
        return named.xpos().startsWith("W") && named.index() == 0;
    }

    private static Content content(Token verb, Token named, Token name) {
        List<Token> words = verb.sentence().tokens();
        List<Token> first = named.subtree();
        if (named.index() < verb.index()) {
            List<Span> spans = new ArrayList<>(ContentSpans.below(named, verb));
            spans.addAll(ContentSpans.pieces(name.subtree(), List.of()));
            return new Content("naming", name, spans);
        }
        List<Token> whole = words.subList(first.get(0).index(), last(name) + 1);
        return new Content("naming", name, ContentSpans.pieces(whole, List.of()));
    }

    private static int last(Token head) {
        List<Token> below = head.subtree();
        return below.get(below.size() - 1).index();
    }

    /** "called the use of force "quite dangerous"": a phrase and the words in marks behind it, where the tree has joined them. */
    private static Optional<Content> quoted(Token verb) {
        List<Token> words = verb.sentence().tokens();
        int open = verb.index() + 1;
        while (open < words.size() && isOfPhrase(words.get(open))) {
            open++;
        }
        if (open >= words.size()
                || open < verb.index() + 2
                || !OPENING.contains(words.get(open).form())) {
            return Optional.empty();
        }
        int close = open + 1;
        while (close < words.size() && !CLOSING.contains(words.get(close).form())) {
            close++;
        }
        if (close >= words.size() || close == open + 1) {
            return Optional.empty();
        }
        List<Token> whole = words.subList(verb.index() + 1, close + 1);
        return Optional.of(new Content("naming", words.get(open + 1), ContentSpans.pieces(whole, List.of())));
    }

    private static boolean isOfPhrase(Token word) {
        return word.is(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.DET, Upos.ADJ, Upos.NUM, Upos.ADP)
                || word.xpos().matches("POS|HYPH|,")
                || (word.is(Upos.SCONJ) && word.hasForm("that"));
    }

    /** "in what officials called a hate crime". */
    private static Optional<Content> behindWhat(Token verb) {
        Optional<Token> what = verb.sentence().tokens().stream()
                .filter(word -> word.index() < verb.index() && word.hasForm("what"))
                .reduce((first, later) -> later)
                .filter(word -> word.head().filter(head -> head.isWithin(verb)).isPresent());
        return what.flatMap(word -> verb.children("obj", "xcomp").stream()
                .filter(name -> name.index() > verb.index() && name.is(Upos.NOUN, Upos.PROPN, Upos.ADJ))
                .findFirst()
                .map(name -> {
                    List<Span> spans = new ArrayList<>(List.of(word.span()));
                    spans.addAll(ContentSpans.pieces(name.subtree(), List.of()));
                    return new Content("naming", name, spans);
                }));
    }
}
