package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One word or punctuation mark of a sentence, a view with the words of Universal Dependencies: form, lemma, parts of
 * speech, head and relation. Two tokens are equal when they are the same place of the same sentence.
 */
public final class Token {
    private final Sentence sentence;
    private final int index;

    Token(Sentence sentence, int index) {
        this.sentence = sentence;
        this.index = index;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Its place in the sentence, from 0. */
    public int index() {
        return index;
    }

    public Span span() {
        return sentence.span(index);
    }

    public String form() {
        return sentence.form(index);
    }

    /** The base form; the form itself before lemmatising. */
    public String lemma() {
        return sentence.lemma(index);
    }

    /** {@code X} before tagging. */
    public Upos upos() {
        return sentence.upos(index);
    }

    /** The English part of speech (Penn Treebank tags as used in the UD English Web Treebank); "_" before tagging. */
    public String xpos() {
        return sentence.xpos(index);
    }

    public boolean is(Upos... any) {
        for (Upos one : any) {
            if (upos() == one) {
                return true;
            }
        }
        return false;
    }

    /** Empty for a root, and before parsing. */
    public Optional<Token> head() {
        return sentence.tree()
                .map(tree -> tree.head(index))
                .filter(head -> head >= 0)
                .map(sentence::token);
    }

    /** The relation to the head with its subtype, as {@code nsubj:pass}; "_" before parsing. */
    public String relation() {
        return sentence.tree().map(tree -> tree.relation(index)).orElse("_");
    }

    /** Whether the relation is one of {@code any}: {@code obl} also holds for {@code obl:tmod}, but not the reverse. */
    public boolean hasRelation(String... any) {
        String relation = relation();
        for (String one : any) {
            if (relation.equals(one)
                    || (relation.length() > one.length()
                            && relation.startsWith(one)
                            && relation.charAt(one.length()) == ':')) {
                return true;
            }
        }
        return false;
    }

    /** Direct dependents from left to right; empty before parsing. */
    public List<Token> children() {
        List<Token> children = new ArrayList<>();
        sentence.tree().ifPresent(tree -> {
            for (int child : tree.childrenUnsafe(index)) {
                children.add(sentence.token(child));
            }
        });
        return children;
    }

    /** Direct dependents in one of the relations, from left to right. */
    public List<Token> children(String... relations) {
        List<Token> children = new ArrayList<>();
        for (Token child : children()) {
            if (child.hasRelation(relations)) {
                children.add(child);
            }
        }
        return children;
    }

    /** The first direct dependent in one of the relations. */
    public Optional<Token> child(String... relations) {
        for (Token child : children()) {
            if (child.hasRelation(relations)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code this} is {@code ancestor} or lies below it. */
    public boolean isWithin(Token ancestor) {
        for (Optional<Token> at = Optional.of(this);
                at.isPresent();
                at = at.get().head()) {
            if (at.get().equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** This token and all below it, by place. */
    public List<Token> subtree() {
        boolean[] in = new boolean[sentence.size()];
        mark(in);
        List<Token> subtree = new ArrayList<>();
        for (int token = 0; token < in.length; token++) {
            if (in[token]) {
                subtree.add(sentence.token(token));
            }
        }
        return subtree;
    }

    private void mark(boolean[] in) {
        in[index] = true;
        for (Token child : children()) {
            child.mark(in);
        }
    }

    public Optional<Token> next() {
        return index + 1 < sentence.size() ? Optional.of(sentence.token(index + 1)) : Optional.empty();
    }

    public Optional<Token> previous() {
        return index > 0 ? Optional.of(sentence.token(index - 1)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Token token && token.sentence == sentence && token.index == index;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(sentence) + index;
    }

    @Override
    public String toString() {
        return form();
    }
}
