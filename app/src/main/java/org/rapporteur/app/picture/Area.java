package org.rapporteur.app.picture;

import org.rapporteur.finding.Place;

/** How large an area a point on the map stands for; it decides how the point is drawn. */
public enum Area {
    TOWN("town or site"),
    REGION("district or region: somewhere around the point"),
    COUNTRY("country or larger: anywhere in it");

    private final String words;

    Area(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Area of(Place place) {
        return switch (place.precision()) {
            case SITE, TOWN -> TOWN;
            case DISTRICT, REGION -> REGION;
            case COUNTRY, SUPRANATIONAL, UNKNOWN -> COUNTRY;
        };
    }
}
