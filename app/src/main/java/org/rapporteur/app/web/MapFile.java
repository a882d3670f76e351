package org.rapporteur.app.web;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.export.PointFeature;
import org.rapporteur.finding.Place;
import org.rapporteur.json.JsonObject;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Footing;
import org.rapporteur.register.Located;

/**
 * Findings with a point, as GeoJSON (RFC 7946). A point says no more than its {@code precision}, and {@code footing} tells what
 * was told from what is only claimed or planned.
 */
final class MapFile {
    private MapFile() {}

    /** @param entries those without a point are left out */
    static String of(List<Entry> entries, Reports reports) {
        return entries.stream()
                .filter(entry ->
                        Located.place(entry.finding()).flatMap(Place::point).isPresent())
                .map(entry -> feature(entry, reports).toString())
                .collect(Collectors.joining(",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n"));
    }

    private static JsonObject feature(Entry entry, Reports reports) {
        Place place = Located.place(entry.finding()).orElseThrow();
        Place.Point point = place.point().orElseThrow();
        Row row = Row.of(entry, reports);
        return PointFeature.of(
                row.id(),
                point,
                new JsonObject()
                        .text("kind", row.kind())
                        .text(
                                "footing",
                                Footing.of(entry.finding()).map(Footing::words).orElse(""))
                        .text("day", row.day())
                        .text("who", row.who())
                        .text("what", row.what())
                        .text("place", place.name())
                        .text("country", place.country())
                        .text("precision", Gist.lower(place.precision()))
                        .text("report", row.report())
                        .text("title", row.title()));
    }
}
