package org.rapporteur.language.syntax;

/**
 * The best tree with one root in which no two arcs cross, by the dynamic programme of Eisner (1996): the time grows with
 * the cube of the length.
 */
final class ProjectiveTree {
    private final float[][] scores;
    private final int size;
    /** By first and last word: the best span whose head is the first, the last; {@code open} ones end in an arc. */
    private final float[][] headFirst;

    private final float[][] headLast;
    private final float[][] openFirst;
    private final float[][] openLast;
    /** Where each of these is best parted. */
    private final int[][] partFirst;

    private final int[][] partLast;
    private final int[][] partOpen;

    private final int[] heads;

    private ProjectiveTree(float[][] scores) {
        this.scores = scores;
        this.size = scores.length;
        this.headFirst = new float[size][size];
        this.headLast = new float[size][size];
        this.openFirst = new float[size][size];
        this.openLast = new float[size][size];
        this.partFirst = new int[size][size];
        this.partLast = new int[size][size];
        this.partOpen = new int[size][size];
        this.heads = new int[size];
    }

    /**
     * The head of each word, -1 for the root.
     *
     * @param scores of each word (row) below each head (column; the last is the root)
     */
    static int[] heads(float[][] scores) {
        ProjectiveTree tree = new ProjectiveTree(scores);
        for (int length = 1; length < tree.size; length++) {
            for (int first = 0; first + length < tree.size; first++) {
                tree.join(first, first + length);
            }
        }
        tree.readFrom(tree.root());
        return tree.heads;
    }

    private void join(int first, int last) {
        int part = first;
        float best = Float.NEGATIVE_INFINITY;
        for (int at = first; at < last; at++) {
            float sum = headFirst[first][at] + headLast[at + 1][last];
            if (sum > best) {
                best = sum;
                part = at;
            }
        }
        partOpen[first][last] = part;
        openFirst[first][last] = best + scores[last][first];
        openLast[first][last] = best + scores[first][last];
        closeFirst(first, last);
        closeLast(first, last);
    }

    private void closeFirst(int first, int last) {
        float best = Float.NEGATIVE_INFINITY;
        for (int at = first + 1; at <= last; at++) {
            float sum = openFirst[first][at] + headFirst[at][last];
            if (sum > best) {
                best = sum;
                partFirst[first][last] = at;
            }
        }
        headFirst[first][last] = best;
    }

    private void closeLast(int first, int last) {
        float best = Float.NEGATIVE_INFINITY;
        for (int at = first; at < last; at++) {
            float sum = headLast[first][at] + openLast[at][last];
            if (sum > best) {
                best = sum;
                partLast[first][last] = at;
            }
        }
        headLast[first][last] = best;
    }

    private int root() {
        int root = 0;
        float best = Float.NEGATIVE_INFINITY;
        for (int word = 0; word < size; word++) {
            float sum = headLast[0][word] + headFirst[word][size - 1] + scores[word][size];
            if (sum > best) {
                best = sum;
                root = word;
            }
        }
        return root;
    }

    private void readFrom(int root) {
        heads[root] = -1;
        readLast(0, root);
        readFirst(root, size - 1);
    }

    private void readFirst(int first, int last) {
        if (first < last) {
            int at = partFirst[first][last];
            heads[at] = first;
            readOpen(first, at);
            readFirst(at, last);
        }
    }

    private void readLast(int first, int last) {
        if (first < last) {
            int at = partLast[first][last];
            heads[at] = last;
            readOpen(at, last);
            readLast(first, at);
        }
    }

    private void readOpen(int first, int last) {
        int part = partOpen[first][last];
        readFirst(first, part);
        readLast(part + 1, last);
    }
}
