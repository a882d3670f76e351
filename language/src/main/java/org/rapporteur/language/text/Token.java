package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One word or punctuation mark of a sentence, a view with the words of Universal Dependencies: form, lemma, parts of
 * speech, head and relation. Two tokens are equal when they are the same place of the same sentence. Immutable.
 *
 * <p>The sentence keeps one object for each token, so walking makes none, but for the lists that some methods return; in
 * loops that count, {@link #forEachChild} and {@link Tree} do without.
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

    /** Where it stands in the text of the document, in chars. */
    public Span span() {
        return sentence.span(index);
    }

    /** The word as it is written. */
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

    /** Whether the part of speech is one of {@code any}. */
    public boolean is(Upos... any) {
        for (Upos one : any) {
            if (upos() == one) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is one of {@code any}, capitals or not: {@code hasForm("by")} holds for "By". */
    public boolean hasForm(String... any) {
        for (String one : any) {
            if (form().equalsIgnoreCase(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the base form is one of {@code any}, capitals or not. */
    public boolean hasLemma(String... any) {
        for (String one : any) {
            if (lemma().equalsIgnoreCase(one)) {
                return true;
            }
        }
        return false;
    }

    /** What the form of the word says for certain of its person, number, tense and kind of verb form. */
    public Inflection inflection() {
        return Inflection.of(this);
    }

    /** Empty for a root, and before parsing. */
    public Optional<Token> head() {
        return sentence.tree()
                .map(tree -> tree.head(index))
                .filter(head -> head >= 0)
                .map(sentence::token);
    }

    /** The heads above it: its own, that one's, and so on to the root; empty for a root, and before parsing. */
    public List<Token> ancestors() {
        List<Token> above = new ArrayList<>();
        sentence.tree().ifPresent(tree -> {
            for (int at = tree.head(index); at >= 0; at = tree.head(at)) {
                above.add(sentence.token(at));
            }
        });
        return above;
    }

    /** The relation to the head with its subtype, as {@code nsubj:pass}; "_" before parsing. */
    public String relation() {
        return sentence.tree().map(tree -> tree.relation(index)).orElse("_");
    }

    /** Whether the relation is one of {@code any}: {@code obl} also holds for {@code obl:tmod}, but not the reverse. */
    public boolean hasRelation(String... any) {
        Optional<Tree> tree = sentence.tree();
        return tree.isPresent() && tree.get().hasRelation(index, any);
    }

    /** Direct dependents from left to right, in a new list; empty before parsing. */
    public List<Token> children() {
        List<Token> children = new ArrayList<>();
        forEachChild(children::add);
        return children;
    }

    /** Direct dependents in one of the relations, from left to right, in a new list. */
    public List<Token> children(String... relations) {
        List<Token> children = new ArrayList<>();
        forEachChild(child -> {
            if (child.hasRelation(relations)) {
                children.add(child);
            }
        });
        return children;
    }

    /** Gives the direct dependents to {@code action}, from left to right; none before parsing. */
    public void forEachChild(Consumer<Token> action) {
        Optional<Tree> parsed = sentence.tree();
        if (parsed.isPresent()) {
            Tree tree = parsed.get();
            for (int nth = 0; nth < tree.childCount(index); nth++) {
                action.accept(sentence.token(tree.child(index, nth)));
            }
        }
    }

    /** The first direct dependent in one of the relations. */
    public Optional<Token> child(String... relations) {
        return sentence.tree()
                .map(tree -> tree.child(index, relations))
                .filter(child -> child >= 0)
                .map(sentence::token);
    }

    /** Whether {@code this} is {@code ancestor} or lies below it; never in another sentence. */
    public boolean isWithin(Token ancestor) {
        if (equals(ancestor)) {
            return true;
        }
        Optional<Tree> tree = sentence.tree();
        return ancestor.sentence == sentence && tree.isPresent() && tree.get().isWithin(index, ancestor.index);
    }

    /** This token and all below it, by place, in a new list; alone before parsing. */
    public List<Token> subtree() {
        Optional<Tree> tree = sentence.tree();
        return tree.isPresent() ? sentence.tokens(tree.get().subtree(index)) : List.of(this);
    }

    /**
     * The way through the tree to {@code other}: from this token up to the one above both and down again, both ends among
     * it. Empty when there is none: before parsing, under another root, in another sentence.
     */
    public List<Token> path(Token other) {
        Optional<Tree> tree = sentence.tree();
        return tree.isPresent() && other.sentence == sentence
                ? sentence.tokens(tree.get().path(index, other.index))
                : List.of();
    }

    /** The token after it in the sentence. */
    public Optional<Token> next() {
        return index + 1 < sentence.size() ? Optional.of(sentence.token(index + 1)) : Optional.empty();
    }

    /** The token before it in the sentence. */
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
