package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The noun phrase around a head: determiner, modifiers, name parts and prepositional complements, without relative
 * clauses, appositions and further conjuncts.
 *
 * @param head the noun, name or pronoun it is built on
 * @param span from its first to its last word, the preposition in front of it left out
 */
public record NounPhrase(Token head, Span span) {
    /** Complements are added while the phrase stays within this many chars: a reference is read, not a paragraph. */
    private static final int LONGEST = 90;

    /** Prepositions whose phrase is part of a name or title; others more often belong to what is told of it. */
    private static final Set<String> BELONGING = Set.of("of", "for", "from", "to");

    private static final int LONGEST_CHAIN = 3;

    private static final Set<String> INNER = Set.of(
            "det", "amod", "compound", "flat", "nummod", "fixed", "goeswith", "nmod:poss", "nmod:desc", "advmod");

    /** The phrase around {@code head}; {@code head} alone in a sentence that is not parsed. */
    public static NounPhrase of(Token head) {
        int from = head.index();
        int to = head.index();
        for (Token part : core(head)) {
            from = Math.min(from, part.index());
            to = Math.max(to, part.index());
        }
        Sentence sentence = head.sentence();
        for (Token complement : complementsOf(head)) {
            if (complement.hasRelation("nmod:poss", "nmod:desc", "nmod:unmarked") || complement.index() < to) {
                continue;
            }
            List<Token> words = withoutClauses(complement);
            int first = words.get(0).index();
            int last = words.get(words.size() - 1).index();
            boolean belongs = complement
                    .child("case")
                    .filter(link -> BELONGING.contains(link.form().toLowerCase(Locale.ROOT)))
                    .isPresent();
            boolean adjacent = first <= to + 1 && belongs;
            int length = sentence.token(last).span().end()
                    - sentence.token(from).span().start();
            if (!adjacent || length > LONGEST) {
                break;
            }
            to = last;
        }
        return new NounPhrase(
                head,
                new Span(
                        sentence.token(from).span().start(),
                        sentence.token(to).span().end()));
    }

    /** Its own, and behind the last of two nouns those that the tree hangs on the first: "officials and leaders of the party". */
    private static List<Token> complementsOf(Token head) {
        List<Token> complements = new ArrayList<>(head.children("nmod"));
        if (head.hasRelation("conj")) {
            head.head()
                    .ifPresent(first -> first.children("nmod").stream()
                            .filter(shared -> shared.index() > head.index())
                            .forEach(complements::add));
        }
        return complements;
    }

    /** The determiner, adjectives, numbers and name parts, by place, the head among them. */
    public static List<Token> core(Token head) {
        List<Token> parts = new ArrayList<>();
        for (Token child : head.children()) {
            if (child.index() < head.index() ? isInnerLeft(child) : child.hasRelation("flat", "fixed", "compound")) {
                parts.addAll(withoutClauses(child));
            }
        }
        parts.add(head);
        parts.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return contiguousAround(head, parts);
    }

    private static boolean isInnerLeft(Token child) {
        return INNER.contains(child.relation()) || INNER.contains(base(child.relation()));
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static List<Token> contiguousAround(Token head, List<Token> parts) {
        int at = parts.indexOf(head);
        int from = at;
        while (from > 0 && parts.get(from).index() - parts.get(from - 1).index() <= 2) {
            from--;
        }
        int to = at;
        while (to + 1 < parts.size()
                && parts.get(to + 1).index() - parts.get(to).index() <= 2) {
            to++;
        }
        return List.copyOf(parts.subList(from, to + 1));
    }

    /** The words under {@code token}, without relative clauses and the conjuncts, appositions and asides on it. */
    private static List<Token> withoutClauses(Token token) {
        Sentence sentence = token.sentence();
        return sentence.tree()
                .map(tree -> sentence.tokens(tree.subtree(token.index(), child -> belongs(sentence.token(child)))))
                .orElse(List.of(token));
    }

    private static boolean belongs(Token child) {
        return !child.hasRelation("acl", "appos", "parataxis", "punct", "advcl", "dep", "list") || isHyphen(child);
    }

    private static boolean isHyphen(Token token) {
        return token.hasRelation("punct")
                && (token.form().equals("-")
                        || token.form().equals("–")
                        || token.xpos().equals("HYPH"));
    }

    /** A prepositional phrase after a noun: "by the army" is {@code ("by", army)}. */
    public record Complement(String preposition, Token head) {}

    /**
     * The prepositional phrases that follow {@code noun}: those that hang on it in the tree, and those that stand right
     * behind it in one chain, wherever the parser hung them ("the attack by the army on the village").
     */
    public static List<Complement> complements(Token noun) {
        List<Complement> found = new ArrayList<>();
        for (Token complement : noun.children("nmod", "obl", "acl", "advcl")) {
            complement.children("case", "mark").stream()
                    .filter(link -> complement.index() > noun.index())
                    .forEach(link -> found.add(new Complement(link.form().toLowerCase(Locale.ROOT), complement)));
        }
        Sentence sentence = noun.sentence();
        int at = noun.index() + 1;
        for (int chained = 0; chained < LONGEST_CHAIN && at < sentence.size(); chained++) {
            Token link = sentence.token(at);
            Optional<Token> head = link.hasRelation("case") ? link.head() : Optional.empty();
            if (head.isEmpty() || head.get().index() < at) {
                break;
            }
            Complement complement = new Complement(link.form().toLowerCase(Locale.ROOT), head.get());
            boolean ofInner = chained > 0 && link.hasForm("of"); // "an agreement with the navies of Chile"
            if (!ofInner && !found.contains(complement)) {
                found.add(complement);
            }
            List<Token> core = core(head.get());
            at = Math.max(at, core.get(core.size() - 1).index()) + 1;
        }
        return found;
    }

    /** The preposition or postposition in front of the phrase, when it has one ("of", "with"). */
    public Optional<Token> preposition() {
        return head.child("case").filter(child -> child.index() < head.index());
    }

    /** The words as they stand in the text. */
    public String text() {
        return span.in(head.sentence().documentText());
    }
}
