package org.rapporteur.finding;

import java.util.List;
import java.util.Optional;

/**
 * A gazetteer entry.
 *
 * @param id as "geonames:169389"; empty for a place known by name only
 * @param point empty when unknown
 * @param country ISO 3166 alpha-2; empty for seas, regions over borders, and where it is open whose the place is
 * @param claimants of a place in dispute, who holds or claims it: ISO 3166 alpha-2, or the name of an authority that has no
 *     code; empty where nobody disputes
 */
public record Place(
        Optional<String> id,
        String name,
        Optional<Point> point,
        Optional<String> country,
        Precision precision,
        List<String> claimants) {
    public Place {
        claimants = List.copyOf(claimants);
    }

    /** A place that nobody disputes. */
    public Place(
            Optional<String> id, String name, Optional<Point> point, Optional<String> country, Precision precision) {
        this(id, name, point, country, precision, List.of());
    }

    /** Degrees, north and east positive. */
    public record Point(double latitude, double longitude) {
        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("No such point on earth: " + latitude + ", " + longitude);
            }
        }
    }

    /** How large an area the point stands for. */
    public enum Precision {
        SITE,
        TOWN,
        DISTRICT,
        REGION,
        COUNTRY,
        SUPRANATIONAL,
        UNKNOWN
    }
}
