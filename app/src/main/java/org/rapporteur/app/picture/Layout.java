package org.rapporteur.app.picture;

import java.util.List;

/**
 * Finds places for the nodes of a network: those that are joined pull each other, all push each other away (Fruchterman and
 * Reingold 1991). It begins from a circle and draws no random numbers, so the same network always looks the same.
 */
final class Layout {
    private static final int ROUNDS = 400;
    /** Beyond so many usual distances nodes leave each other alone. */
    private static final double FAR = 4;

    private static final double TO_MIDDLE = 0.35;

    private final double width;
    private final double height;
    private final double[] x;
    private final double[] y;
    private final double near;

    private Layout(int nodes, double width, double height) {
        this.width = width;
        this.height = height;
        x = new double[nodes];
        y = new double[nodes];
        near = 0.75 * Math.sqrt(width * height / Math.max(1, nodes));
        for (int node = 0; node < nodes; node++) {
            double turn = 2 * Math.PI * node / nodes;
            x[node] = width / 2 + width / 3 * Math.cos(turn);
            y[node] = height / 2 + height / 3 * Math.sin(turn);
        }
    }

    /** Two nodes that are joined, by their numbers, and how strongly. */
    record Join(int one, int other, double weight) {}

    /** Where a node is. */
    record Spot(double x, double y) {}

    /** One for each node, within the size. */
    static List<Spot> of(int nodes, List<Join> joins, double width, double height) {
        Layout layout = new Layout(nodes, width, height);
        for (int round = 0; round < ROUNDS; round++) {
            layout.step(joins, width / 8 * (1 - (double) round / ROUNDS));
        }
        return java.util.stream.IntStream.range(0, nodes)
                .mapToObj(node -> new Spot(layout.x[node], layout.y[node]))
                .toList();
    }

    private void step(List<Join> joins, double farthest) {
        double[] moveX = new double[x.length];
        double[] moveY = new double[x.length];
        for (int one = 0; one < x.length; one++) {
            for (int other = one + 1; other < x.length; other++) {
                double distance = distance(one, other);
                if (distance < FAR * near) {
                    push(one, other, near * near / distance / distance, moveX, moveY);
                }
            }
            // All are drawn to the middle, so that those joined to nobody else stay in the picture.
            moveX[one] += (width / 2 - x[one]) * TO_MIDDLE;
            moveY[one] += (height / 2 - y[one]) * TO_MIDDLE * width / height;
        }
        for (Join join : joins) {
            double distance = distance(join.one(), join.other());
            push(join.one(), join.other(), -distance / near * join.weight(), moveX, moveY);
        }
        for (int node = 0; node < x.length; node++) {
            double length = Math.max(0.01, Math.hypot(moveX[node], moveY[node]));
            double share = Math.min(length, farthest) / length;
            x[node] = Math.max(0, Math.min(width, x[node] + moveX[node] * share));
            y[node] = Math.max(0, Math.min(height, y[node] + moveY[node] * share));
        }
    }

    private double distance(int one, int other) {
        return Math.max(1, Math.hypot(x[one] - x[other], y[one] - y[other]));
    }

    /** @param force times their distance, away from each other */
    private void push(int one, int other, double force, double[] moveX, double[] moveY) {
        double alongX = (x[one] - x[other]) * force;
        double alongY = (y[one] - y[other]) * force;
        moveX[one] += alongX;
        moveY[one] += alongY;
        moveX[other] -= alongX;
        moveY[other] -= alongY;
    }
}
