package org.rapporteur.language.name;

import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.Hashes;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tree;

/**
 * What the name finder looks at: the word, its spelling, tag, place in the tree and what the lexicon knows of it, the
 * same of the words around it, and the labels chosen before. Made once per sentence.
 */
public final class NameFeatures {
    private static final int EDGE = 3;

    private final String[] forms;
    private final int[] words;
    private final int[] shapes;
    private final int[] tags;
    private final int[] hints;
    private final int[] relations;
    private final int[] heads;
    private final int[] labels;
    private final int shouting;

    public NameFeatures(Sentence sentence, Lexicon lexicon) {
        int size = sentence.size();
        this.forms = new String[size];
        this.words = new int[size + 2 * EDGE];
        this.shapes = new int[size + 2 * EDGE];
        this.tags = new int[size + 2 * EDGE];
        this.hints = new int[size + 2 * EDGE];
        this.relations = new int[size];
        this.heads = new int[size];
        this.labels = new int[size + 2 * EDGE];
        int[] hashes = new int[size];
        int capitals = 0;
        for (Token token : sentence) {
            int at = token.index() + EDGE;
            String form = token.form();
            forms[token.index()] = form;
            hashes[token.index()] = Hashes.folded(form);
            words[at] = hashes[token.index()];
            shapes[at] = Hashes.shape(form);
            tags[at] = token.xpos().hashCode();
            capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
        }
        System.arraycopy(lexicon.bits(sentence, hashes), 0, hints, EDGE, size);
        sentence.tree().ifPresent(tree -> readTree(sentence, tree));
        this.shouting = size > 3 && 3 * capitals > 2 * size ? 1 : 0;
        for (int edge = 0; edge < EDGE; edge++) {
            words[edge] = -1 - edge;
            words[size + 2 * EDGE - 1 - edge] = -1 - edge;
        }
    }

    private void readTree(Sentence sentence, Tree tree) {
        for (int token = 0; token < relations.length; token++) {
            relations[token] = tree.relation(token).hashCode();
            int head = tree.head(token);
            heads[token] = head < 0 ? -1 : Hashes.folded(sentence.token(head).lemma());
        }
    }

    /** Remembers the label of a token for the tokens after it. */
    public void choose(int index, int label) {
        labels[index + EDGE] = label + 1;
    }

    public void extract(int index, Features into) {
        into.clear();
        word(index, into);
        around(index + EDGE, into);
        hints(index + EDGE, into);
        into.add(relations[index], tags[index + EDGE]);
        into.add(heads[index]);
        into.add(relations[index], heads[index]);
        into.add(relations[index], labels[index + EDGE - 1]);
    }

    private void word(int index, Features into) {
        int at = index + EDGE;
        String form = forms[index];
        int first = index == 0 ? 1 : 0;
        into.add(words[at]);
        into.add(words[at], shapes[at]);
        into.add(words[at], labels[at - 1]);
        into.add(shapes[at], tags[at]);
        into.add(shapes[at], first, shouting);
        into.add(shapes[at], tags[at], labels[at - 1]);
        into.add(tags[at], labels[at - 1], labels[at - 2]);
        for (int length = 2; length <= 4; length++) {
            into.add(Hashes.suffix(form, length), shapes[at]);
            into.add(Hashes.prefix(form, length), shapes[at]);
        }
    }

    private void around(int at, Features into) {
        for (int step = 1; step <= 2; step++) {
            into.add(words[at - step]);
            into.add(words[at + step]);
            into.add(words[at - step], labels[at - step], shapes[at]);
            into.add(words[at + step], shapes[at]);
            into.add(tags[at - step], tags[at]);
            into.add(tags[at], tags[at + step]);
            into.add(shapes[at - step], shapes[at], labels[at - 1]);
            into.add(shapes[at], shapes[at + step], labels[at - 1]);
        }
        into.add(words[at - 1], words[at], labels[at - 1]);
        into.add(words[at], words[at + 1]);
        into.add(words[at - 1], words[at + 1]);
        into.add(words[at - 2], words[at - 1], labels[at - 1]);
        into.add(tags[at - 1], tags[at], tags[at + 1]);
    }

    private void hints(int at, Features into) {
        into.add(hints[at], shapes[at]);
        into.add(hints[at], labels[at - 1]);
        into.add(hints[at], tags[at]);
        into.add(hints[at], hints[at + 1], shapes[at]);
        into.add(hints[at - 1], hints[at], labels[at - 1], shapes[at]);
        into.add(hints[at - 1], hints[at], hints[at + 1], labels[at - 1]);
        into.add(hints[at], words[at + 1]);
        into.add(hints[at], words[at - 1], labels[at - 1]);
        into.add(hints[at + 1], hints[at + 2], shapes[at]);
        into.add(hints[at], shapes[at], tags[at], labels[at - 1]);
    }
}
