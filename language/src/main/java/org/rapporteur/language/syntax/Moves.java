package org.rapporteur.language.syntax;

import java.util.List;

/** The moves of the parser as numbers: 0 shifts, then left with each relation, then right with each relation. */
public final class Moves {
    public static final int SHIFT = 0;

    private final List<String> relations;
    private final int root;

    public Moves(List<String> relations) {
        this.relations = List.copyOf(relations);
        this.root = relations.indexOf("root") + 1;
    }

    public List<String> relations() {
        return relations;
    }

    public int count() {
        return 1 + 2 * relations.size();
    }

    /** @param relation its number, from 1 */
    public int left(int relation) {
        return relation;
    }

    public int right(int relation) {
        return relations.size() + relation;
    }

    public boolean isLeft(int move) {
        return move != SHIFT && move <= relations.size();
    }

    public boolean isRight(int move) {
        return move > relations.size();
    }

    /** The number of the relation, from 1. */
    public int relation(int move) {
        return isRight(move) ? move - relations.size() : move;
    }

    /** The number of the relation that only the child of the root has. */
    public int root() {
        return root;
    }

    public void make(int move, Configuration on) {
        if (move == SHIFT) {
            on.shift();
        } else if (isLeft(move)) {
            on.left(relation(move));
        } else {
            on.right(relation(move));
        }
    }

    /** The move with the highest score that leads to a tree. */
    public int best(float[] scores, Configuration on) {
        int best = -1;
        if (on.canShift()) {
            best = SHIFT;
        }
        if (on.canLeft()) {
            best = on.canShift() ? better(scores, best, 1, relations.size()) : left(root);
        }
        if (on.canRight()) {
            best = better(scores, best, relations.size() + 1, 2 * relations.size());
        }
        return best;
    }

    private int better(float[] scores, int best, int from, int to) {
        int found = best;
        for (int move = from; move <= to; move++) {
            if ((found < 0 || scores[move] > scores[found]) && relation(move) != root) {
                found = move;
            }
        }
        return found;
    }
}
