package org.rapporteur.app.picture;

import java.util.Collection;
import org.rapporteur.finding.Place;

/**
 * The part of the earth that a map shows, with parallels and meridians straight and lengths true in the middle.
 *
 * @param latitude of the middle
 * @param longitude of the middle
 * @param zoom 1 shows all longitudes, 2 half of them
 */
public record Viewport(double latitude, double longitude, int zoom) {
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 560;
    public static final int CLOSEST = 128;
    public static final Viewport WORLD = new Viewport(25, 10, 1);

    private static final double ROOM = 1.4;
    /** Degrees; one town alone is shown with some country around it. */
    private static final double LEAST = 5;

    public Viewport {
        if (!(Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180) || zoom < 1 || zoom > CLOSEST) {
            throw new IllegalArgumentException("No map of " + latitude + ", " + longitude + " with zoom " + zoom);
        }
    }

    /** What holds all the points with some room; the world when there are none. */
    public static Viewport around(Collection<Place.Point> points) {
        if (points.isEmpty()) {
            return WORLD;
        }
        var latitudes = points.stream().mapToDouble(Place.Point::latitude).summaryStatistics();
        var longitudes = points.stream().mapToDouble(Place.Point::longitude).summaryStatistics();
        double latitude = Math.max(-85, Math.min(85, (latitudes.getMin() + latitudes.getMax()) / 2));
        double longitude = (longitudes.getMin() + longitudes.getMax()) / 2;
        double wide = Math.max(LEAST, (longitudes.getMax() - longitudes.getMin()) * ROOM);
        double high = Math.max(LEAST, (latitudes.getMax() - latitudes.getMin()) * ROOM)
                * WIDTH
                / HEIGHT
                / Math.cos(Math.toRadians(latitude));
        int zoom = Math.max(1, Integer.highestOneBit((int) Math.min(CLOSEST, 360 / Math.max(wide, high))));
        return zoom == 1 ? WORLD : new Viewport(rounded(latitude), rounded(longitude), zoom);
    }

    double x(double east) {
        return WIDTH / 2.0 + (east - longitude) * scale();
    }

    double y(double north) {
        return HEIGHT / 2.0 - (north - latitude) * scale() / Math.cos(Math.toRadians(latitude));
    }

    private double scale() {
        return WIDTH / 360.0 * zoom;
    }

    /** Whether a point lies in it. */
    public boolean shows(Place.Point point) {
        double x = x(point.longitude());
        double y = y(point.latitude());
        return x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
    }

    /** Twice as near (2) or half (0.5), around the same middle. */
    public Viewport nearer(double times) {
        return new Viewport(latitude, longitude, (int) Math.max(1, Math.min(CLOSEST, zoom * times)));
    }

    /** By shares of what is seen, north and east positive. */
    public Viewport moved(double north, double east) {
        double wide = 360.0 / zoom;
        double high = wide * HEIGHT / WIDTH * Math.cos(Math.toRadians(latitude));
        return new Viewport(
                rounded(Math.max(-80, Math.min(80, latitude + north * high))),
                rounded(Math.max(-180, Math.min(180, longitude + east * wide))),
                zoom);
    }

    public Viewport at(Place.Point point) {
        return new Viewport(rounded(Math.max(-80, Math.min(80, point.latitude()))), rounded(point.longitude()), zoom);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }
}
