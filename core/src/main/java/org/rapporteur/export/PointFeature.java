package org.rapporteur.export;

import java.util.List;
import org.rapporteur.finding.Place;
import org.rapporteur.json.JsonObject;

/** A point of a GeoJSON map (RFC 7946, section 3.2): longitude before latitude. */
public final class PointFeature {
    private PointFeature() {}

    public static JsonObject of(String id, Place.Point point, JsonObject properties) {
        return new JsonObject()
                .text("type", "Feature")
                .text("id", id)
                .object(
                        "geometry",
                        new JsonObject()
                                .text("type", "Point")
                                .numbers("coordinates", List.of(point.longitude(), point.latitude())))
                .object("properties", properties);
    }
}
