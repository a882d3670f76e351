package org.rapporteur.app.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A cluster as it is drawn, beside its point where another mark stands there already.
 *
 * @param y of the middle of the mark
 * @param named whether there is room for the name below it
 */
public record Mark(Cluster cluster, double y, boolean named) {
    private static final List<Integer> BESIDE = List.of(0, -26, 26, -52, 52, -78, 78, -104, 104, -130, 130);
    private static final double LETTER = 6;
    private static final double NAME = 16;

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Towns first find their room, then regions, then countries; in the order in which to draw them. */
    static List<Mark> of(List<Cluster> clusters) {
        List<Box> taken = new ArrayList<>();
        List<Mark> placed = new ArrayList<>();
        for (Cluster cluster :
                clusters.stream().sorted(Comparator.comparing(Cluster::area)).toList()) {
            double y = cluster.y()
                    + BESIDE.stream()
                            .filter(by -> isFree(box(cluster, cluster.y() + by), taken))
                            .findFirst()
                            .orElse(0);
            taken.add(box(cluster, y));
            placed.add(new Mark(cluster, y, false));
        }
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : placed) {
            Box name = mark.name();
            boolean free = isFree(name, taken);
            if (free) {
                taken.add(name);
            }
            marks.add(0, new Mark(mark.cluster(), mark.y(), free));
        }
        return marks;
    }

    private static boolean isFree(Box box, List<Box> taken) {
        return taken.stream().noneMatch(box::meets);
    }

    private static Box box(Cluster cluster, double y) {
        double half = cluster.width() / 2 + 1;
        return new Box(cluster.x() - half, y - Cluster.HEIGHT / 2 - 1, cluster.x() + half, y + Cluster.HEIGHT / 2 + 1);
    }

    private Box name() {
        double half = cluster.name().length() * LETTER / 2;
        double top = y + Cluster.HEIGHT / 2 + 1.5;
        return new Box(cluster.x() - half, top, cluster.x() + half, top + NAME);
    }

    /** Whether a line leads from the mark to its point. */
    public boolean isMoved() {
        return y != cluster.y();
    }
}
