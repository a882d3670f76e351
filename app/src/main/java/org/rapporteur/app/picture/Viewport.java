package org.rapporteur.app.picture;

import java.util.Collection;
import java.util.List;
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
        double west = west(points);
        double reach = points.stream()
                .mapToDouble(point -> eastward(west, point.longitude()))
                .max()
                .orElse(0);
        double latitude = Math.max(-85, Math.min(85, (latitudes.getMin() + latitudes.getMax()) / 2));
        double longitude = around(west + reach / 2);
        double wide = Math.max(LEAST, reach * ROOM);
        double high = Math.max(LEAST, (latitudes.getMax() - latitudes.getMin()) * ROOM)
                * WIDTH
                / HEIGHT
                / Math.cos(Math.toRadians(latitude));
        int zoom = Math.max(1, Integer.highestOneBit((int) Math.min(CLOSEST, 360 / Math.max(wide, high))));
        return zoom == 1 ? WORLD : new Viewport(rounded(latitude), rounded(longitude), zoom);
    }

    /** Where the points begin when the widest empty part of the earth is left out: so places on both sides of the dateline are near. */
    private static double west(Collection<Place.Point> points) {
        List<Double> longitudes =
                points.stream().map(Place.Point::longitude).distinct().sorted().toList();
        double west = longitudes.get(0);
        double widest = 0;
        for (int at = 0; at < longitudes.size(); at++) {
            double next = longitudes.get((at + 1) % longitudes.size());
            double empty = eastward(longitudes.get(at), next);
            if (empty > widest) {
                widest = empty;
                west = next;
            }
        }
        return west;
    }

    /** Degrees from one meridian to another, always to the east, less than 360. */
    private static double eastward(double from, double to) {
        return (to - from + 720) % 360;
    }

    /** A longitude, from -180 to 180. */
    private static double around(double longitude) {
        return longitude - 360 * Math.floor((longitude + 180) / 360);
    }

    /** The longitude as it is counted in this part: beyond 180 where the part lies over the dateline. */
    double near(double east) {
        return east + 360 * Math.rint((longitude - east) / 360);
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
        double x = x(near(point.longitude()));
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
                rounded(around(longitude + east * wide)),
                zoom);
    }

    public Viewport at(Place.Point point) {
        return new Viewport(rounded(Math.max(-80, Math.min(80, point.latitude()))), rounded(point.longitude()), zoom);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }
}
