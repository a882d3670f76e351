package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Takes into a clause what the tree has hung on the verb of speaking before it: "said that the road was open, and that …". */
final class ClauseExtent {
    /** Words that join a reason, a condition or a circumstance to what is said rather than to the saying. */
    private static final Set<String> JOINING = Set.of(
            "because", "if", "unless", "although", "though", "since", "so", "whereas", "until", "even", "as", "once");

    private final CueLexicon lexicon;

    ClauseExtent(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The spans with the last of them drawn out as far as the words behind it belong to it. */
    List<Span> of(List<Span> spans, Token verb) {
        List<Span> drawn = new ArrayList<>(spans);
        Span last = drawn.get(drawn.size() - 1);
        boolean describes = verb.hasRelation("acl") || new Predicate(verb).isPassive();
        if (describes || last.start() < verb.span().end()) {
            return spans;
        }
        Sentence sentence = verb.sentence();
        Optional<Token> end = sentence.tokenAt(last.end() - 1);
        while (end.isPresent()) {
            Token now = end.get();
            end = next(now, verb);
            if (end.isPresent()) {
                last = new Span(last.start(), end.get().span().end());
            }
        }
        drawn.set(drawn.size() - 1, last);
        return drawn;
    }

    /** The last word of the stretch behind {@code end} that belongs to the clause as well. */
    private Optional<Token> next(Token end, Token verb) {
        Optional<Token> first = end.next()
                .filter(word -> word.form().equals(","))
                .flatMap(Token::next)
                .or(end::next);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Token word = first.get();
        if (isFinite(word) && !end.next().orElseThrow().is(Upos.PUNCT)) {
            return upToSaying(word);
        }
        if (word.is(Upos.CCONJ)) {
            return conjunct(word, verb);
        }
        boolean joins = JOINING.contains(word.lemma()) && word.is(Upos.SCONJ, Upos.ADP, Upos.ADV);
        return joins
                ? branch(word, verb).filter(clause -> hasFinite(clause)).map(ClauseExtent::last)
                : Optional.empty();
    }

    /** "and that …", "but would wait": unless it is the speaker who goes on ("and urged both to …"). */
    private Optional<Token> conjunct(Token conjunction, Token verb) {
        Optional<Token> that = conjunction.next().filter(word -> word.form().equals("that") && word.is(Upos.SCONJ));
        Optional<Token> clause = branch(conjunction, verb);
        boolean another = clause.filter(
                        one -> new Predicate(one).explicitSubject().isPresent()
                                || (one.xpos().equals(verb.xpos())
                                        && one.child("aux").isEmpty()))
                .isPresent();
        return clause.filter(one -> that.isPresent() || !another)
                .filter(ClauseExtent::hasFinite)
                .map(ClauseExtent::last);
    }

    /** The branch right below the verb of speaking that begins with this word. */
    private static Optional<Token> branch(Token first, Token verb) {
        return verb.children().stream()
                .filter(child -> child.subtree().get(0).equals(first))
                .findFirst();
    }

    private Optional<Token> upToSaying(Token from) {
        List<Token> words = from.sentence().tokens();
        int at = from.index();
        while (at < words.size()
                && !isSaying(words.get(at))
                && !words.get(at).form().equals(";")) {
            at++;
        }
        while (at > from.index() && words.get(at - 1).is(Upos.PUNCT)) {
            at--;
        }
        return Optional.of(words.get(at - 1));
    }

    private boolean isSaying(Token word) {
        return word.xpos().equals("VBG")
                && word.previous().filter(before -> before.form().equals(",")).isPresent()
                && !lexicon.ofVerb(word).isEmpty();
    }

    private static boolean hasFinite(Token clause) {
        return clause.subtree().stream().anyMatch(ClauseExtent::isFinite);
    }

    private static boolean isFinite(Token word) {
        return word.xpos().matches("VBD|VBZ|VBP|MD");
    }

    private static Token last(Token clause) {
        List<Token> below = clause.subtree();
        int at = below.size() - 1;
        while (at > 0 && below.get(at).is(Upos.PUNCT)) {
            at--;
        }
        return below.get(at);
    }
}
