package org.rapporteur.app.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.register.Footing;

/**
 * Places too close together to be drawn apart, at the point of the one with most. Places of one precision only: a town is no
 * country.
 *
 * @param x of the middle
 * @param y of the middle
 */
public record Cluster(double x, double y, List<Spot> spots) {
    /** Of a mark. */
    public static final double HEIGHT = 22;

    private static final double APART_X = 60;
    private static final double APART_Y = 26;
    private static final double CELL = 24;

    public Cluster {
        spots = List.copyOf(spots);
    }

    /** A part of the mark: how many on one footing. */
    public record Cell(Footing footing, int count, double x, double width) {}

    /** @param spots those with most first */
    static List<Cluster> of(List<Spot> spots, Viewport view) {
        List<Cluster> clusters = new ArrayList<>();
        for (Spot spot : spots) {
            double x = view.x(view.near(spot.point().longitude()));
            double y = view.y(spot.point().latitude());
            int near = 0;
            while (near < clusters.size() && !clusters.get(near).holds(spot, x, y)) {
                near++;
            }
            if (near < clusters.size()) {
                clusters.set(near, clusters.get(near).with(spot));
            } else {
                clusters.add(new Cluster(x, y, List.of(spot)));
            }
        }
        return clusters;
    }

    private boolean holds(Spot spot, double atX, double atY) {
        return area() == spot.area() && Math.abs(x - atX) < APART_X && Math.abs(y - atY) < APART_Y;
    }

    private Cluster with(Spot spot) {
        List<Spot> more = new ArrayList<>(spots);
        more.add(spot);
        return new Cluster(x, y, more);
    }

    public Area area() {
        return spots.get(0).area();
    }

    public Spot first() {
        return spots.get(0);
    }

    public boolean isOnePlace() {
        return spots.size() == 1;
    }

    /** "Idlib", "Idlib and 3 more places". */
    public String name() {
        int more = spots.size() - 1;
        return first().place().name()
                + (more == 0 ? "" : " and " + more + (more == 1 ? " more place" : " more places"));
    }

    /** "Idlib: 3 told as happened, 2 claimed or alleged". */
    public String words() {
        List<String> parts = new ArrayList<>();
        counts().forEach((footing, count) -> parts.add(count + " " + footing.words()));
        return name() + " (" + area().words() + "): " + String.join(", ", parts);
    }

    private Map<Footing, Integer> counts() {
        Map<Footing, Integer> counts = new EnumMap<>(Footing.class);
        spots.forEach(spot -> spot.counts().forEach((footing, count) -> counts.merge(footing, count, Integer::sum)));
        return counts;
    }

    /** Side by side around the point. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        Map<Footing, Integer> counts = counts();
        double left = x - counts.size() * CELL / 2;
        for (Map.Entry<Footing, Integer> count : counts.entrySet()) {
            cells.add(new Cell(count.getKey(), count.getValue(), left + cells.size() * CELL, CELL));
        }
        return cells;
    }

    public double width() {
        return counts().size() * CELL;
    }
}
