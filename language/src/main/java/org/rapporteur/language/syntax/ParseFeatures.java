package org.rapporteur.language.syntax;

import java.util.List;
import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.Hashes;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * What the parser looks at (after Zhang and Nivre 2011): words, lemmas and tags of the top of the stack and the
 * next words, of their children, how far they are apart, and what lies between. Made once per sentence.
 */
public final class ParseFeatures {
    private static final List<Upos> COARSE = List.of(Upos.values());

    private final int[] words;
    private final int[] lemmas;
    private final int[] tags;
    private final int[] coarse;
    /** How many commas and verbs stand before each word. */
    private final int[] commas;

    private final int[] verbs;

    public ParseFeatures(Sentence sentence) {
        int size = sentence.size();
        this.words = new int[size + 2];
        this.lemmas = new int[size + 2];
        this.tags = new int[size + 2];
        this.coarse = new int[size + 2];
        this.commas = new int[size + 2];
        this.verbs = new int[size + 2];
        for (Token token : sentence) {
            int at = token.index();
            words[at] = Hashes.folded(token.form());
            lemmas[at] = Hashes.folded(token.lemma());
            tags[at] = token.xpos().hashCode();
            coarse[at] = COARSE.indexOf(token.upos()) + 1;
            commas[at + 1] =
                    commas[at] + (token.xpos().equals(",") || token.xpos().equals(":") ? 1 : 0);
            verbs[at + 1] =
                    verbs[at] + (token.xpos().startsWith("V") || token.xpos().equals("MD") ? 1 : 0);
        }
        words[size] = -1;
        lemmas[size] = -1;
        tags[size] = -1;
        coarse[size] = -1;
    }

    public void extract(Configuration at, Features into) {
        into.clear();
        single(at, into);
        pairs(at, into);
        triples(at, into);
        children(at, into);
        distances(at, into);
        around(at, into);
    }

    private void single(Configuration at, Features into) {
        for (int below = 0; below < 3; below++) {
            word(at.stack(below), into);
        }
        for (int ahead = 0; ahead < 3; ahead++) {
            word(at.buffer(ahead), into);
        }
    }

    private void word(int word, Features into) {
        into.add(words[word], tags[word]);
        into.add(words[word]);
        into.add(tags[word]);
        into.add(lemmas[word], coarse[word]);
    }

    private void pairs(Configuration at, Features into) {
        int s0 = at.stack(0);
        int s1 = at.stack(1);
        int b0 = at.buffer(0);
        pair(s0, b0, into);
        pair(s1, s0, into);
        into.add(tags[s1], tags[b0]);
        into.add(words[s1], tags[b0]);
        into.add(tags[s1], words[b0]);
        into.add(lemmas[s1], lemmas[b0]);
        into.add(tags[b0], tags[at.buffer(1)]);
        into.add(words[b0], tags[at.buffer(1)]);
        into.add(tags[b0], words[at.buffer(1)]);
    }

    private void pair(int left, int right, Features into) {
        into.add(words[left], tags[left], words[right], tags[right]);
        into.add(words[left], tags[left], tags[right]);
        into.add(tags[left], words[right], tags[right]);
        into.add(lemmas[left], lemmas[right]);
        into.add(tags[left], tags[right]);
        into.add(coarse[left], coarse[right]);
    }

    private void triples(Configuration at, Features into) {
        int s0 = at.stack(0);
        int s1 = at.stack(1);
        int b0 = at.buffer(0);
        int b1 = at.buffer(1);
        into.add(tags[s0], tags[b0], tags[b1]);
        into.add(tags[b0], tags[b1], tags[at.buffer(2)]);
        into.add(tags[s1], tags[s0], tags[b0]);
        into.add(tags[at.stack(2)], tags[s1], tags[s0]);
        into.add(lemmas[s1], lemmas[s0], lemmas[b0]);
        into.add(lemmas[s1], tags[s0], tags[b0]);
        into.add(tags[s1], lemmas[s0], tags[b0]);
        into.add(tags[s1], tags[s0], lemmas[b0]);
        into.add(lemmas[s0], tags[b0], tags[b1]);
        into.add(tags[s0], lemmas[b0], tags[b1]);
        into.add(tags[s0], tags[b0], lemmas[b1]);
        into.add(tags[s1], tags[s0], tags[b0], tags[b1]);
    }

    private void children(Configuration at, Features into) {
        int s0 = at.stack(0);
        int s1 = at.stack(1);
        int b0 = at.buffer(0);
        child(s0, at.leftChild(s0), b0, s1, at, into);
        child(s0, at.rightChild(s0), b0, s1, at, into);
        child(s1, at.leftChild(s1), s0, b0, at, into);
        child(s1, at.rightChild(s1), s0, b0, at, into);
        child(b0, at.leftChild(b0), s0, s1, at, into);
        into.add(at.relation(at.leftChild(s0)), at.relation(at.secondLeftChild(s0)), tags[s0]);
        into.add(at.relation(at.rightChild(s0)), at.relation(at.secondRightChild(s0)), tags[s0]);
        into.add(at.relation(at.rightChild(s1)), at.relation(at.secondRightChild(s1)), tags[s1]);
        into.add(at.relation(at.leftChild(b0)), at.relation(at.secondLeftChild(b0)), tags[b0]);
        into.add(tags[at.rightChild(at.rightChild(s0))], tags[at.rightChild(s0)], tags[s0]);
        into.add(tags[at.leftChild(at.leftChild(b0))], tags[at.leftChild(b0)], tags[b0]);
        into.add(at.leftRelations(s0), lemmas[s0]);
        into.add(at.leftRelations(s0), tags[s0], tags[b0]);
        into.add(at.rightRelations(s0), lemmas[s0]);
        into.add(at.rightRelations(s0), tags[s0], tags[b0]);
        into.add(at.leftRelations(b0), tags[b0], tags[s0]);
        into.add(at.leftRelations(b0), lemmas[b0]);
        into.add(at.rightRelations(s1), tags[s1], tags[s0]);
        into.add(at.rightRelations(s1), lemmas[s1]);
        into.add(at.leftRelations(s1), tags[s1], tags[s0]);
    }

    private void child(int parent, int child, int other, int third, Configuration at, Features into) {
        into.add(words[child], at.relation(child));
        into.add(tags[child], at.relation(child), tags[parent]);
        into.add(at.relation(child), lemmas[parent], tags[other]);
        into.add(tags[child], tags[parent], tags[other]);
        into.add(lemmas[child], lemmas[parent], tags[other]);
        into.add(tags[child], tags[parent], tags[other], tags[third]);
        into.add(lemmas[child], tags[parent], lemmas[other]);
    }

    private void distances(Configuration at, Features into) {
        int s0 = at.stack(0);
        int s1 = at.stack(1);
        int b0 = at.buffer(0);
        apart(s0, b0, into);
        apart(s1, s0, into);
        into.add(at.leftCount(s0), at.rightCount(s0), lemmas[s0]);
        into.add(at.leftCount(s0), at.rightCount(s0), tags[s0], tags[b0]);
        into.add(at.leftCount(b0), lemmas[b0]);
        into.add(at.leftCount(b0), tags[b0], tags[s0]);
        into.add(at.leftCount(s1), at.rightCount(s1), tags[s1], tags[s0]);
        into.add(at.rightCount(s1), lemmas[s1]);
        into.add(at.depth() > 4 ? 5 : at.depth(), tags[s0], tags[b0]);
    }

    private void apart(int left, int right, Features into) {
        int distance = left >= commas.length - 1 ? 0 : bounded(right - left, 10);
        int between = left >= commas.length - 1 || right < left
                ? -1
                : bounded(commas[right] - commas[left + 1], 3) * 4 + bounded(verbs[right] - verbs[left + 1], 3);
        into.add(distance, tags[left], tags[right]);
        into.add(distance, lemmas[left]);
        into.add(distance, lemmas[right]);
        into.add(between, tags[left], tags[right]);
        into.add(between, lemmas[left]);
        into.add(between, lemmas[right]);
        into.add(between, distance);
    }

    private static int bounded(int value, int most) {
        return value <= 5 ? value : value > most ? most : 6;
    }

    /** The words that stand beside those in question, whether they have found a head or not. */
    private void around(Configuration at, Features into) {
        int s0 = at.stack(0);
        int s1 = at.stack(1);
        int b0 = at.buffer(0);
        int before = beside(b0, -1);
        int after = beside(s0, 1);
        into.add(tags[before], tags[s0], tags[b0]);
        into.add(tags[after], tags[s0], tags[b0]);
        into.add(tags[beside(s0, -1)], tags[s0], tags[b0]);
        into.add(tags[after], tags[before], tags[s0], tags[b0]);
        into.add(words[before], tags[s0], tags[b0]);
        into.add(words[after], tags[s0], tags[b0]);
        into.add(tags[beside(s1, 1)], tags[s1], tags[s0]);
        into.add(words[beside(s0, -1)], tags[s1], tags[s0]);
        into.add(words[beside(s0, -1)], lemmas[s0]);
        into.add(tags[at.buffer(3)], tags[at.buffer(2)], tags[b0]);
    }

    private int beside(int word, int step) {
        int none = words.length - 1;
        int at = word + step;
        return word >= none || at < 0 || at >= none ? none : at;
    }
}
