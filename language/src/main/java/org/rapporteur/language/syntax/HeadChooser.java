package org.rapporteur.language.syntax;

import java.util.Arrays;

/**
 * Chooses heads that make a tree with one root. When the best heads of all words make a tree without crossing arcs, it is
 * the best one; else {@link ProjectiveTree} finds that. In very long sentences, heads that run in a circle are opened by the
 * cheapest change that takes one word out of it, as long as there are any: each change opens a circle and makes none. That
 * is the first step of Chu, Liu (1965) and Edmonds (1967), without their second look at what was contracted.
 */
final class HeadChooser {
    /** Of longer sentences the best projective tree would take too long to find. */
    private static final int LONGEST = 100;

    private final float[][] scores;
    private final int size;
    private final int[] heads;

    private HeadChooser(float[][] scores) {
        this.scores = scores;
        this.size = scores.length;
        this.heads = new int[size];
        Arrays.setAll(heads, this::bestHead);
    }

    /** The head of each word, -1 for the root. */
    static int[] choose(float[][] scores) {
        HeadChooser chooser = new HeadChooser(scores);
        chooser.heads[chooser.root()] = -1;
        if (chooser.isProjectiveTree()) {
            return chooser.heads;
        } else if (chooser.size <= LONGEST) {
            return ProjectiveTree.heads(scores);
        }
        chooser.openCircles();
        return chooser.heads;
    }

    /** Whether no heads run in a circle and no two arcs cross. */
    private boolean isProjectiveTree() {
        for (int word = 0; word < size; word++) {
            int head = heads[word];
            int left = Math.min(word, head);
            int right = Math.max(word, head);
            for (int between = left + 1; head >= 0 && between < right; between++) {
                int above = heads[between];
                if (above < left || above > right) {
                    return false;
                }
            }
        }
        return !hasCircle();
    }

    private boolean hasCircle() {
        for (int word = 0; word < size; word++) {
            int at = word;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > size) {
                    return true;
                }
                at = heads[at];
            }
        }
        return false;
    }

    /** The word that loses least, or wins most, as root instead of below its best head. */
    private int root() {
        int root = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int word = 0; word < size; word++) {
            int head = heads[word];
            float gain = scores[word][size] - (head < 0 ? 0 : scores[word][head]);
            if (gain > most) {
                most = gain;
                root = word;
            }
        }
        return root;
    }

    private int bestHead(int word) {
        int best = -1;
        for (int head = 0; head < size; head++) {
            if (head != word && (best < 0 || scores[word][head] > scores[word][best])) {
                best = head;
            }
        }
        return best;
    }

    private void openCircles() {
        int[] seen = new int[size];
        int round = 0;
        for (int start = 0; start < size; start++) {
            round++;
            int at = start;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = round;
                at = heads[at];
            }
            if (at >= 0 && seen[at] == round) {
                open(at);
                Arrays.fill(seen, 0);
                start = -1;
            }
        }
    }

    private void open(int inCircle) {
        boolean[] reaches = reaching(inCircle);
        int moved = inCircle;
        int to = -1;
        float least = Float.POSITIVE_INFINITY;
        int word = inCircle;
        do {
            for (int head = 0; head < size; head++) {
                float loss = scores[word][heads[word]] - scores[word][head];
                if (!reaches[head] && loss < least) {
                    least = loss;
                    moved = word;
                    to = head;
                }
            }
            word = heads[word];
        } while (word != inCircle);
        heads[moved] = to;
    }

    /** The words from which the circle is reached. */
    private boolean[] reaching(int inCircle) {
        boolean[] circle = new boolean[size];
        for (int word = inCircle; !circle[word]; word = heads[word]) {
            circle[word] = true;
        }
        boolean[] reaching = new boolean[size];
        for (int word = 0; word < size; word++) {
            int at = word;
            for (int steps = 0; at >= 0 && !circle[at] && steps < size; steps++) {
                at = heads[at];
            }
            reaching[word] = at >= 0 && circle[at];
        }
        return reaching;
    }
}
