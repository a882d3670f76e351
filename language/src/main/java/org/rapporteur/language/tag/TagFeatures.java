package org.rapporteur.language.tag;

import org.rapporteur.language.model.Features;
import org.rapporteur.language.model.HashTable;
import org.rapporteur.language.model.Hashes;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/**
 * What the tagger looks at: the word with its beginning, ending and shape, the words around it, which tags these words
 * usually have, and the tags chosen before. Made once per sentence.
 */
public final class TagFeatures {
    /** Places before the first and after the last word, so that every window lies inside the arrays. */
    private static final int EDGE = 3;

    private final int[] words;
    private final int[] shapes;
    private final int[] usual;
    private final String[] forms;
    private final int[] tags;

    /** @param usual the class of tags that a word usually has, by folded hash */
    public TagFeatures(Sentence sentence, HashTable usual) {
        int size = sentence.size() + 2 * EDGE;
        this.words = new int[size];
        this.shapes = new int[size];
        this.usual = new int[size];
        this.forms = new String[sentence.size()];
        this.tags = new int[size];
        for (Token token : sentence) {
            String form = token.form();
            int at = token.index() + EDGE;
            forms[token.index()] = form;
            words[at] = Hashes.folded(form);
            shapes[at] = Hashes.shape(form);
            this.usual[at] = usual.get(words[at]);
        }
        for (int edge = 0; edge < EDGE; edge++) {
            words[edge] = -1 - edge;
            words[size - 1 - edge] = -1 - edge;
            tags[edge] = -1;
        }
    }

    /** Remembers the tag of a word for the words after it. */
    public void choose(int index, int tag) {
        tags[index + EDGE] = tag + 1;
    }

    public void extract(int index, Features into) {
        into.clear();
        spelling(index, into);
        window(index + EDGE, into);
        history(index + EDGE, into);
    }

    private void spelling(int index, Features into) {
        String form = forms[index];
        int at = index + EDGE;
        into.add(words[at]);
        into.add(words[at], shapes[at]);
        for (int length = 1; length <= 5; length++) {
            into.add(Hashes.suffix(form, length));
        }
        into.add(Hashes.suffix(form, 3), shapes[at]);
        into.add(Hashes.suffix(form, 2), tags[at - 1]);
        for (int length = 1; length <= 4; length++) {
            into.add(Hashes.prefix(form, length));
        }
        into.add(shapes[at], index == 0 ? 1 : 0);
        into.add(shapes[at], shapes[at + 1]);
        into.add(shapes[at], shapes[at - 1], tags[at - 1]);
        into.add(usual[at], shapes[at], index == 0 ? 1 : 0);
        into.add(form.length() > 9 ? 10 : form.length(), shapes[at]);
    }

    private void window(int at, Features into) {
        into.add(words[at - 1]);
        into.add(words[at - 2]);
        into.add(words[at + 1]);
        into.add(words[at + 2]);
        into.add(words[at - 1], words[at]);
        into.add(words[at], words[at + 1]);
        into.add(words[at - 1], words[at + 1]);
        into.add(usual[at], usual[at + 1]);
        into.add(usual[at - 1], usual[at], usual[at + 1]);
        into.add(usual[at], usual[at + 1], usual[at + 2]);
        into.add(usual[at], words[at + 1]);
        into.add(words[at], usual[at + 1], usual[at + 2]);
        into.add(words[at], usual[at - 1]);
    }

    private void history(int at, Features into) {
        into.add(tags[at - 1]);
        into.add(tags[at - 2], tags[at - 1]);
        into.add(tags[at - 1], words[at]);
        into.add(tags[at - 1], usual[at], usual[at + 1]);
        into.add(tags[at - 2], tags[at - 1], words[at]);
        into.add(tags[at - 1], words[at + 1]);
        into.add(tags[at - 2], tags[at - 1], usual[at]);
        into.add(tags[at - 3], tags[at - 2], tags[at - 1], usual[at]);
        into.add(tags[at - 1], words[at - 1]);
    }
}
