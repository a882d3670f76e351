package org.rapporteur.json;

import java.util.Locale;
import org.rapporteur.finding.Place;

/** The id under which a place is written: the gazetteer's, or one made of its name, {@code name:al-tanf}. */
public final class PlaceId {
    private static final String MADE = "name:";

    private PlaceId() {}

    public static String of(Place place) {
        return place.id().orElseGet(() -> made(place.name()));
    }

    static boolean isMade(String id, String name) {
        return id.equals(made(name));
    }

    private static String made(String name) {
        return MADE + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
    }
}
