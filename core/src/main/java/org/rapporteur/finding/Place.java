package org.rapporteur.finding;

import java.util.Optional;

/**
 * A gazetteer entry.
 *
 * @param id as "geonames:169389"; empty for a place known by name only
 * @param point empty when unknown
 * @param country ISO 3166 alpha-2; empty for seas, regions over borders and disputed places
 */
public record Place(
        Optional<String> id, String name, Optional<Point> point, Optional<String> country, Precision precision) {
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
