package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * One sentence: its tokens with what has been read of them so far. A sentence fresh from the tokeniser has forms and
 * offsets only; each {@code with…} gives a new sentence that knows more. Immutable.
 *
 * <p>Tokens have indices from 0 to {@code size() - 1}; offsets are chars of {@link #documentText}. What is known of a token
 * is asked of the sentence by index ({@code lemma(3)}), which makes no objects, or of the {@link Token}. An index outside
 * the sentence is an {@link IndexOutOfBoundsException}.
 */
public final class Sentence implements Iterable<Token> {
    private static final int LONGEST_LABEL = 7;

    private final String text;
    private final int paragraph;
    private final List<Span> spans;
    private final List<String> forms;
    private final List<Upos> upos;
    private final List<String> xpos;
    private final List<String> lemmas;
    private final Optional<Tree> tree;
    private final List<Name> names;
    private final List<Token> tokens;

    private Sentence(
            String text,
            int paragraph,
            List<Span> spans,
            List<String> forms,
            List<Upos> upos,
            List<String> xpos,
            List<String> lemmas,
            Optional<Tree> tree,
            List<Name> names) {
        this.text = text;
        this.paragraph = paragraph;
        this.spans = spans;
        this.forms = forms;
        this.upos = upos;
        this.xpos = xpos;
        this.lemmas = lemmas;
        this.tree = tree;
        this.names = names;
        Token[] views = new Token[spans.size()];
        Arrays.setAll(views, index -> new Token(this, index));
        this.tokens = List.of(views);
    }

    /**
     * A sentence of bare tokens.
     *
     * @param text the whole text that the spans refer to
     * @param paragraph the number of the paragraph it stands in, from 0
     * @param spans one per token, in order, at least one
     * @param forms the word of each token; differs from the text only where one written word holds several ("wanna")
     * @throws IllegalArgumentException when there is no token, or not one form for each span
     */
    public static Sentence of(String text, int paragraph, List<Span> spans, List<String> forms) {
        if (spans.isEmpty() || spans.size() != forms.size()) {
            throw new IllegalArgumentException(
                    "A sentence has one form per span and at least one of them, but here are " + spans.size()
                            + " spans and " + forms.size() + " forms");
        }
        return new Sentence(
                text,
                paragraph,
                List.copyOf(spans),
                List.copyOf(forms),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** What each token is. The two lists have one entry per token, or it is an {@link IllegalArgumentException}. */
    public Sentence withTags(List<Upos> newUpos, List<String> newXpos) {
        requireOnePerToken(newUpos.size());
        requireOnePerToken(newXpos.size());
        return new Sentence(
                text, paragraph, spans, forms, List.copyOf(newUpos), List.copyOf(newXpos), lemmas, tree, names);
    }

    /** The base form of each token; one per token, or it is an {@link IllegalArgumentException}. */
    public Sentence withLemmas(List<String> newLemmas) {
        requireOnePerToken(newLemmas.size());
        return new Sentence(text, paragraph, spans, forms, upos, xpos, List.copyOf(newLemmas), tree, names);
    }

    /** The tree over the tokens; it has as many, or it is an {@link IllegalArgumentException}. */
    public Sentence withTree(Tree newTree) {
        requireOnePerToken(newTree.size());
        return new Sentence(text, paragraph, spans, forms, upos, xpos, lemmas, Optional.of(newTree), names);
    }

    /** The names in it, whose tokens lie in it, or it is an {@link IllegalArgumentException}. */
    public Sentence withNames(List<Name> newNames) {
        for (Name name : newNames) {
            if (name.to() > size()) {
                throw new IllegalArgumentException(name + " lies outside a sentence of " + size() + " tokens");
            }
        }
        return new Sentence(text, paragraph, spans, forms, upos, xpos, lemmas, tree, List.copyOf(newNames));
    }

    /** The same tokens without what was read of them. */
    public Sentence bare() {
        return of(text, paragraph, spans, forms);
    }

    private void requireOnePerToken(int count) {
        if (count != size()) {
            throw new IllegalArgumentException(count + " values for " + size() + " tokens");
        }
    }

    /** The number of tokens, at least one. */
    public int size() {
        return spans.size();
    }

    /** The number of the paragraph of the text in which the sentence stands, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** All tokens in order; always the same list. */
    public List<Token> tokens() {
        return tokens;
    }

    List<Token> tokens(int[] indices) {
        List<Token> some = new ArrayList<>(indices.length);
        for (int index : indices) {
            some.add(tokens.get(index));
        }
        return some;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** From the first char of the first token to the last char of the last. */
    public Span span() {
        return new Span(spans.get(0).start(), spans.get(size() - 1).end());
    }

    /** Whether it is no more than a name and a colon, as before what one says in a transcript: "Q:", "Omar Haddad:". */
    public boolean isSpeakerLabel() {
        return size() > 1 && size() <= LONGEST_LABEL && forms.get(size() - 1).equals(":");
    }

    /** The words of the sentence as they stand in the text. */
    public String text() {
        return span().in(text);
    }

    /** The text of the whole document. */
    public String documentText() {
        return text;
    }

    /** Empty until parsed. */
    public Optional<Tree> tree() {
        return tree;
    }

    /** The first token without a head; empty until parsed. */
    public Optional<Token> root() {
        return tree.map(Tree::root).map(tokens::get);
    }

    /** The names in order; empty until they were looked for. */
    public List<Name> names() {
        return names;
    }

    /** The name that the token is part of, if it is. */
    public Optional<Name> nameAt(int token) {
        for (Name name : names) {
            if (name.from() <= token && token < name.to()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Where a name of this sentence stands in the text. */
    public Span span(Name name) {
        return new Span(spans.get(name.from()).start(), spans.get(name.to() - 1).end());
    }

    /** The words of a name of this sentence as they stand in the text. */
    public String text(Name name) {
        return span(name).in(text);
    }

    /** The token that holds the char at {@code offset} of the text, if one does. */
    public Optional<Token> tokenAt(int offset) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (span.contains(offset)) {
                return Optional.of(tokens.get(middle));
            }
            if (span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    @Override
    public Iterator<Token> iterator() {
        return tokens.iterator();
    }

    /** Where the token stands in the text. */
    public Span span(int token) {
        return spans.get(token);
    }

    /** The word as it is written. */
    public String form(int token) {
        return forms.get(token);
    }

    /** {@code X} until tagged. */
    public Upos upos(int token) {
        return upos.isEmpty() ? Upos.X : upos.get(token);
    }

    /** The English part of speech; "_" until tagged. */
    public String xpos(int token) {
        return xpos.isEmpty() ? "_" : xpos.get(token);
    }

    /** The base form; the form itself until lemmatised. */
    public String lemma(int token) {
        return lemmas.isEmpty() ? forms.get(token) : lemmas.get(token);
    }

    @Override
    public String toString() {
        return text();
    }
}
