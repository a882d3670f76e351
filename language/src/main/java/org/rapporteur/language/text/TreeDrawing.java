package org.rapporteur.language.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A tree drawn for people, one line per token in the order of the sentence: lines run from each head to its dependents, then
 * come the word, its part of speech, its relation, and the kind of the name that begins there.
 *
 * <pre>{@code
 *   ┌─ The    DET    det
 *  ┌┴─ envoy  NOUN   nsubj
 * ─┼── left   VERB   root
 *  │┌─ for    ADP    case
 *  └┴─ Doha   PROPN  obl    LOC
 * }</pre>
 *
 * The picture of a sentence of {@code n} tokens takes time and space up to the square of {@code n}.
 */
public final class TreeDrawing {
    /** Longer words push the columns behind them out of line. */
    private static final int WIDEST_WORD = 24;

    private final Sentence sentence;
    private final Tree tree;
    private final StringBuilder[] lines;
    private final boolean[] attached;

    private TreeDrawing(Sentence sentence, Tree tree) {
        this.sentence = sentence;
        this.tree = tree;
        this.lines = new StringBuilder[tree.size()];
        Arrays.setAll(lines, line -> new StringBuilder());
        this.attached = new boolean[tree.size()];
    }

    /** The lines of the drawing; the words alone when the sentence is not parsed. */
    public static List<String> lines(Sentence sentence) {
        return sentence.tree()
                .map(tree -> new TreeDrawing(sentence, tree).draw())
                .orElseGet(() -> sentence.tokens().stream().map(Token::form).toList());
    }

    private List<String> draw() {
        Deque<Integer> heads = new ArrayDeque<>();
        for (int token = 0; token < tree.size(); token++) {
            if (tree.head(token) < 0) {
                lines[token].append('─');
                attached[token] = true;
                heads.add(token);
            }
        }
        while (!heads.isEmpty()) {
            int head = heads.remove();
            if (tree.childCount(head) > 0) {
                connect(head);
                tree.forEachChild(head, heads::add);
            }
        }
        pad(0, tree.size() - 1);
        return withWords();
    }

    /** Draws one column more from the first to the last of a head and its dependents. */
    private void connect(int head) {
        int first = Math.min(head, tree.child(head, 0));
        int last = Math.max(head, tree.child(head, tree.childCount(head) - 1));
        pad(first, last);
        for (int token = first; token <= last; token++) {
            if (token == head) {
                lines[token].append(token == first ? '┬' : token == last ? '┴' : '┼');
            } else if (tree.head(token) == head) {
                lines[token].append(token == first ? '┌' : token == last ? '└' : '├');
                attached[token] = true;
            } else {
                lines[token].append(attached[token] ? '╪' : '│');
            }
        }
    }

    private void pad(int first, int last) {
        int width = 0;
        for (int token = first; token <= last; token++) {
            width = Math.max(width, lines[token].length());
        }
        for (int token = first; token <= last; token++) {
            String filler = attached[token] ? "─" : " ";
            lines[token].append(filler.repeat(width - lines[token].length()));
        }
    }

    private List<String> withWords() {
        int word = 0;
        int relation = 0;
        for (int token = 0; token < tree.size(); token++) {
            word = Math.max(word, Math.min(WIDEST_WORD, sentence.form(token).length()));
            relation = Math.max(relation, tree.relation(token).length());
        }
        List<String> drawn = new ArrayList<>();
        for (int token = 0; token < tree.size(); token++) {
            int index = token;
            String name = sentence.nameAt(token)
                    .filter(one -> one.from() == index)
                    .map(one -> one.type().code())
                    .orElse("");
            drawn.add((lines[token] + "─ " + padded(sentence.form(token), word) + "  "
                            + padded(sentence.upos(token).name(), 5) + "  " + padded(tree.relation(token), relation)
                            + "  " + name)
                    .stripTrailing());
        }
        return drawn;
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }
}
