package org.rapporteur.language.text;

import java.util.Arrays;
import java.util.List;

/**
 * A dependency tree over the tokens of one sentence: for each token the index of its head ({@code -1} for a root) and its
 * relation, both as in Universal Dependencies ({@code nsubj:pass}). Every token is reached from a root; there are no
 * cycles.
 */
public final class Tree {
    private final int[] heads;
    private final String[] relations;
    private final int[][] children;

    /** @throws IllegalArgumentException when lengths differ, a head lies outside the sentence, or heads run in a circle */
    public Tree(int[] heads, List<String> relations) {
        if (heads.length != relations.size()) {
            throw new IllegalArgumentException(heads.length + " heads, but " + relations.size() + " relations");
        }
        this.heads = heads.clone();
        this.relations = relations.toArray(String[]::new);
        checkHeads(this.heads);
        this.children = childrenOf(this.heads);
    }

    public int size() {
        return heads.length;
    }

    /** The index of the head of {@code token}, or -1 when it is a root. */
    public int head(int token) {
        return heads[token];
    }

    public String relation(int token) {
        return relations[token];
    }

    /** The indices of the direct dependents of {@code token}, from left to right. */
    public int[] children(int token) {
        return children[token].clone();
    }

    int[] childrenUnsafe(int token) {
        return children[token];
    }

    private static void checkHeads(int[] heads) {
        byte[] seen = new byte[heads.length];
        for (int token = 0; token < heads.length; token++) {
            int at = token;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = 1;
                int head = heads[at];
                if (head < -1 || head >= heads.length) {
                    throw new IllegalArgumentException("Token " + at + " has head " + head + ", outside the sentence");
                }
                at = head;
            }
            if (at >= 0 && seen[at] == 1) {
                throw new IllegalArgumentException("The heads run in a circle through token " + at);
            }
            for (int done = token; done >= 0 && seen[done] == 1; done = heads[done]) {
                seen[done] = 2;
            }
        }
    }

    private static int[][] childrenOf(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head >= 0) {
                counts[head]++;
            }
        }
        int[][] children = new int[heads.length][];
        Arrays.setAll(children, token -> new int[counts[token]]);
        int[] filled = new int[heads.length];
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] >= 0) {
                children[heads[token]][filled[heads[token]]++] = token;
            }
        }
        return children;
    }
}
