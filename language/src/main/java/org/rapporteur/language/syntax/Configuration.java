package org.rapporteur.language.syntax;

import java.util.Arrays;

/**
 * A half-read sentence of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words that still
 * want a head, the words not yet read, and the arcs so far. Behind the last word stands the root as word number
 * {@link #size()}. Three moves: shift; left, the next word becomes the head of the top of the stack; right, the second of
 * the stack becomes the head of the top.
 */
public final class Configuration {
    private final int size;
    private final int[] stack;
    private final int[] heads;
    private final int[] relations;
    private final int[] leftChild;
    private final int[] secondLeftChild;
    private final int[] rightChild;
    private final int[] secondRightChild;
    private final int[] leftCount;
    private final int[] rightCount;
    private final int[] leftRelations;
    private final int[] rightRelations;
    private int depth;
    private int next;

    public Configuration(int size) {
        this.size = size;
        this.stack = new int[size];
        this.heads = filled(-1);
        this.relations = filled(0);
        this.leftChild = filled(size + 1);
        this.secondLeftChild = filled(size + 1);
        this.rightChild = filled(size + 1);
        this.secondRightChild = filled(size + 1);
        this.leftCount = filled(0);
        this.rightCount = filled(0);
        this.leftRelations = filled(0);
        this.rightRelations = filled(0);
    }

    private int[] filled(int value) {
        int[] values = new int[size + 2];
        Arrays.fill(values, value);
        return values;
    }

    /** The number of words. */
    public int size() {
        return size;
    }

    /** The word that stands for nothing. */
    public int none() {
        return size + 1;
    }

    public int depth() {
        return depth;
    }

    /** The word {@code below} the top of the stack, or {@link #none}. */
    public int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : size + 1;
    }

    /** The word {@code ahead} of the next one; the root behind the last word, then {@link #none}. */
    public int buffer(int ahead) {
        return Math.min(next + ahead, size + 1);
    }

    public int leftChild(int word) {
        return leftChild[word];
    }

    public int secondLeftChild(int word) {
        return secondLeftChild[word];
    }

    public int rightChild(int word) {
        return rightChild[word];
    }

    public int secondRightChild(int word) {
        return secondRightChild[word];
    }

    public int leftCount(int word) {
        return leftCount[word];
    }

    public int rightCount(int word) {
        return rightCount[word];
    }

    /** A hash of the relations of the children on the left. */
    public int leftRelations(int word) {
        return leftRelations[word];
    }

    public int rightRelations(int word) {
        return rightRelations[word];
    }

    /** The number of the relation to the head, from 1; 0 before there is one. */
    public int relation(int word) {
        return relations[word];
    }

    /** The head of each word; the root is number {@link #size}. */
    public int head(int word) {
        return heads[word];
    }

    public boolean isDone() {
        return next == size && depth == 0;
    }

    public boolean canShift() {
        return next < size;
    }

    /** Only one word may become the child of the root: the last on the stack, at the end. */
    public boolean canLeft() {
        return next < size ? depth > 0 : depth == 1;
    }

    public boolean canRight() {
        return depth > 1;
    }

    public void shift() {
        stack[depth++] = next++;
    }

    public void left(int relation) {
        int child = stack[--depth];
        attach(child, next, relation);
        secondLeftChild[next] = leftChild[next];
        leftChild[next] = child;
        leftCount[next]++;
        leftRelations[next] = leftRelations[next] * 31 + relation;
    }

    public void right(int relation) {
        int child = stack[--depth];
        int head = stack[depth - 1];
        attach(child, head, relation);
        secondRightChild[head] = rightChild[head];
        rightChild[head] = child;
        rightCount[head]++;
        rightRelations[head] = rightRelations[head] * 31 + relation;
    }

    private void attach(int child, int head, int relation) {
        heads[child] = head;
        relations[child] = relation;
    }
}
