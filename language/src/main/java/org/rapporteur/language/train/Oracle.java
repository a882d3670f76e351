package org.rapporteur.language.train;

import org.rapporteur.language.syntax.Configuration;
import org.rapporteur.language.text.Tree;

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many arcs of the gold tree can no longer be
 * had after a move, also where mistakes have been made before.
 */
final class Oracle {
    private static final int NEVER = 1000;

    private final int[] heads;
    private final int size;

    Oracle(Tree gold) {
        this.size = gold.size();
        this.heads = new int[size];
        for (int word = 0; word < size; word++) {
            heads[word] = gold.head(word) < 0 ? size : gold.head(word);
        }
    }

    int head(int word) {
        return heads[word];
    }

    int costOfShift(Configuration at) {
        if (!at.canShift()) {
            return NEVER;
        }
        int next = at.buffer(0);
        int cost = 0;
        for (int below = 0; below < at.depth(); below++) {
            int word = at.stack(below);
            cost += heads[word] == next ? 1 : 0;
            cost += below > 0 && heads[next] == word ? 1 : 0;
        }
        return cost;
    }

    int costOfLeft(Configuration at) {
        if (!at.canLeft()) {
            return NEVER;
        }
        int top = at.stack(0);
        int cost = heads[top] == at.stack(1) || heads[top] > at.buffer(0) ? 1 : 0;
        return cost + childrenAhead(top, at);
    }

    int costOfRight(Configuration at) {
        if (!at.canRight()) {
            return NEVER;
        }
        int top = at.stack(0);
        return (heads[top] >= at.buffer(0) ? 1 : 0) + childrenAhead(top, at);
    }

    private int childrenAhead(int word, Configuration at) {
        int count = 0;
        for (int ahead = at.buffer(0); ahead < size; ahead++) {
            count += heads[ahead] == word ? 1 : 0;
        }
        return count;
    }
}
