package org.rapporteur.language.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * A dependency tree over the {@code n} tokens of one sentence: for each token, by its index from 0 to {@code n - 1}, the
 * index of its head ({@code -1} for a root) and its relation, both as in Universal Dependencies ({@code nsubj:pass}). Every
 * token is reached from a root; there are no cycles; there may be several roots, and edges may cross. Immutable.
 *
 * <p>This is the tree for loops that count: it hands out numbers and makes no objects, but for those methods that return
 * an array, which is the caller's own. {@link Token} is the same tree in words. An index outside the sentence is an
 * {@link IndexOutOfBoundsException} everywhere.
 */
public final class Tree {
    /** The head of a root. */
    public static final int NONE = -1;

    private final int[] heads;
    private final String[] relations;
    /** The children of all tokens, one after the other; those of token {@code t} begin at {@code firsts[t]}. */
    private final int[] children;

    private final int[] firsts;

    /**
     * @param heads the index of each token's head, -1 for a root
     * @param relations the relation of each token to its head; that of a root is {@code root}
     * @throws IllegalArgumentException when lengths differ, a head lies outside the sentence, or heads run in a circle
     */
    public Tree(int[] heads, List<String> relations) {
        if (heads.length != relations.size()) {
            throw new IllegalArgumentException(heads.length + " heads, but " + relations.size() + " relations");
        }
        this.heads = heads.clone();
        this.relations = relations.toArray(String[]::new);
        checkHeads(this.heads);
        this.firsts = firsts(this.heads);
        this.children = children(this.heads, firsts);
    }

    /** The number of tokens. */
    public int size() {
        return heads.length;
    }

    /** The index of the head of {@code token}, or -1 when it is a root. */
    public int head(int token) {
        return heads[token];
    }

    /** The relation of {@code token} to its head, with its subtype. */
    public String relation(int token) {
        return relations[token];
    }

    /** Whether the relation of {@code token} is one of {@code any}: {@code obl} also holds for {@code obl:tmod}, but not the reverse. */
    public boolean hasRelation(int token, String... any) {
        String relation = relations[token];
        for (String one : any) {
            boolean subtype = relation.length() > one.length() && relation.charAt(one.length()) == ':';
            if (relation.startsWith(one) && (subtype || relation.length() == one.length())) {
                return true;
            }
        }
        return false;
    }

    /** The first token without a head; -1 only in a tree of no tokens. */
    public int root() {
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] < 0) {
                return token;
            }
        }
        return NONE;
    }

    /** How many direct dependents {@code token} has. */
    public int childCount(int token) {
        return firsts[token + 1] - firsts[token];
    }

    /** The direct dependent number {@code nth} of {@code token}, from the left, from 0 to {@code childCount - 1}. */
    public int child(int token, int nth) {
        if (nth < 0 || nth >= childCount(token)) {
            throw new IndexOutOfBoundsException(
                    "Token " + token + " has " + childCount(token) + " children, no number " + nth);
        }
        return children[firsts[token] + nth];
    }

    /** The first direct dependent of {@code token} in one of the relations, from the left, or -1. */
    public int child(int token, String... anyRelation) {
        for (int at = firsts[token]; at < firsts[token + 1]; at++) {
            if (hasRelation(children[at], anyRelation)) {
                return children[at];
            }
        }
        return NONE;
    }

    /** The indices of the direct dependents of {@code token}, from left to right. */
    public int[] children(int token) {
        return Arrays.copyOfRange(children, firsts[token], firsts[token + 1]);
    }

    /** Gives the direct dependents of {@code token} to {@code action}, from left to right. */
    public void forEachChild(int token, IntConsumer action) {
        for (int at = firsts[token]; at < firsts[token + 1]; at++) {
            action.accept(children[at]);
        }
    }

    /** How many heads are above {@code token}: 0 for a root. */
    public int depth(int token) {
        int depth = 0;
        for (int at = heads[token]; at >= 0; at = heads[at]) {
            depth++;
        }
        return depth;
    }

    /** Whether {@code token} is {@code ancestor} or lies below it. */
    public boolean isWithin(int token, int ancestor) {
        int at = token;
        while (at >= 0 && at != ancestor) {
            at = heads[at];
        }
        return at >= 0;
    }

    /** The lowest token above both, which may be one of them; -1 when they hang on different roots. */
    public int commonAncestor(int one, int other) {
        int left = one;
        int right = other;
        int leftDepth = depth(one);
        int rightDepth = depth(other);
        while (left != right) {
            if (leftDepth >= rightDepth) {
                left = heads[left];
                leftDepth--;
            } else {
                right = heads[right];
                rightDepth--;
            }
        }
        return left;
    }

    /**
     * The way through the tree from {@code from} up to the common ancestor and down to {@code to}, both ends among it;
     * empty when they hang on different roots.
     */
    public int[] path(int from, int to) {
        int top = commonAncestor(from, to);
        if (top < 0) {
            return new int[0];
        }
        int up = depth(from) - depth(top);
        int[] path = new int[up + depth(to) - depth(top) + 1];
        int token = from;
        for (int at = 0; at <= up; at++, token = heads[token]) {
            path[at] = token;
        }
        token = to;
        for (int at = path.length - 1; at > up; at--, token = heads[token]) {
            path[at] = token;
        }
        return path;
    }

    /** {@code token} and all below it, in the order of the sentence; not always without gaps. */
    public int[] subtree(int token) {
        return subtree(token, child -> true);
    }

    /** {@code token} and all below it that are reached through tokens that are {@code kept}, in the order of the sentence. */
    int[] subtree(int token, IntPredicate kept) {
        int[] found = new int[Math.min(heads.length, 8)];
        found[0] = token;
        int count = 1;
        for (int done = 0; done < count; done++) {
            for (int at = firsts[found[done]]; at < firsts[found[done] + 1]; at++) {
                if (kept.test(children[at])) {
                    found = count < found.length ? found : Arrays.copyOf(found, count * 2);
                    found[count++] = children[at];
                }
            }
        }
        int[] subtree = Arrays.copyOf(found, count);
        Arrays.sort(subtree);
        return subtree;
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

    private static int[] firsts(int[] heads) {
        int[] firsts = new int[heads.length + 1];
        for (int head : heads) {
            if (head >= 0) {
                firsts[head + 1]++;
            }
        }
        for (int token = 0; token < heads.length; token++) {
            firsts[token + 1] += firsts[token];
        }
        return firsts;
    }

    private static int[] children(int[] heads, int[] firsts) {
        int[] children = new int[firsts[heads.length]];
        int[] next = firsts.clone();
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] >= 0) {
                children[next[heads[token]]++] = token;
            }
        }
        return children;
    }
}
