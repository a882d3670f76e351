package org.rapporteur.app.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A cluster as it is drawn, beside its point where another mark stands there already.
 *
 * @param x of the middle of the mark
 * @param y of the middle of the mark
 * @param name where the name stands; empty where there is no room for it
 */
public record Mark(Cluster cluster, double x, double y, Optional<Label> name) {
    private static final double LETTER = 6.2;
    private static final double NAME = 15;
    private static final double BESIDE = 5;
    private static final int STEPS = 5;
    private static final double STEP_X = 27;
    private static final double STEP_Y = 26;

    /** How far a mark may be moved, the least far first. */
    private static final List<Step> STEPPED = steps();

    private record Step(double x, double y) {
        double length() {
            return Math.hypot(x, y);
        }
    }

    /**
     * A name beside or below its mark.
     *
     * @param x of its middle
     * @param y of its foot
     */
    public record Label(String text, double x, double y) {
        Box box() {
            double half = text.length() * LETTER / 2;
            return new Box(x - half, y - NAME + 3, x + half, y + 3);
        }
    }

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int right = -STEPS; right <= STEPS; right++) {
            for (int down = -STEPS; down <= STEPS; down++) {
                steps.add(new Step(right * STEP_X, down * STEP_Y));
            }
        }
        steps.sort(Comparator.comparingDouble(Step::length));
        return steps;
    }

    /** Towns first find their room, then regions, then countries; in the order in which to draw them. */
    static List<Mark> of(List<Cluster> clusters) {
        List<Box> taken = new ArrayList<>();
        List<Mark> placed = new ArrayList<>();
        for (Cluster cluster :
                clusters.stream().sorted(Comparator.comparing(Cluster::area)).toList()) {
            Mark mark = STEPPED.stream()
                    .map(step -> new Mark(cluster, cluster.x() + step.x(), cluster.y() + step.y(), Optional.empty()))
                    .filter(one -> one.box().isInside(Viewport.WIDTH, Viewport.HEIGHT)
                            && one.box().isFree(taken))
                    .findFirst()
                    .orElse(new Mark(cluster, cluster.x(), cluster.y(), Optional.empty()));
            taken.add(mark.box());
            placed.add(mark);
        }
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : placed) {
            Optional<Label> name = mark.names().stream()
                    .filter(label -> label.box().isInside(Viewport.WIDTH, Viewport.HEIGHT)
                            && label.box().isFree(taken))
                    .findFirst();
            name.ifPresent(label -> taken.add(label.box()));
            marks.add(0, new Mark(mark.cluster(), mark.x(), mark.y(), name));
        }
        return marks;
    }

    private Box box() {
        double half = cluster.width() / 2 + 1;
        return new Box(x - half, y - Cluster.HEIGHT / 2 - 1, x + half, y + Cluster.HEIGHT / 2 + 1);
    }

    /** Where its name may stand: below, above, to the right, to the left. */
    private List<Label> names() {
        String text = cluster.name();
        double aside = cluster.width() / 2 + BESIDE + text.length() * LETTER / 2;
        return List.of(
                new Label(text, x, y + Cluster.HEIGHT / 2 + 12),
                new Label(text, x, y - Cluster.HEIGHT / 2 - 5),
                new Label(text, x + aside, y + 4),
                new Label(text, x - aside, y + 4));
    }

    /** How far its cells stand beside those of the cluster. */
    public double shift() {
        return x - cluster.x();
    }

    /** Whether a line leads from the mark to its point. */
    public boolean isMoved() {
        return y != cluster.y() || x != cluster.x();
    }
}
