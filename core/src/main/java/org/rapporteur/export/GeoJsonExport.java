package org.rapporteur.export;

import java.io.IOException;
import java.util.Optional;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.json.JsonObject;

/**
 * What happened, on the map, as GeoJSON (RFC 7946): a point for each happening whose place is known, with the place's precision.
 * An allegation is the alleging: its point is where the alleged deed is said to have been, and its properties say so.
 */
public final class GeoJsonExport implements Exporter {
    private final Appendable out;
    private final RegisterFacts register;
    private final boolean redacted;
    private boolean isFirst = true;

    /**
     * @param register what people hold of the findings
     * @param redacted whether a role stands in place of the name of a private person
     */
    public GeoJsonExport(Appendable out, RegisterFacts register, boolean redacted) throws IOException {
        this.out = out;
        this.register = register;
        this.redacted = redacted;
        out.append("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void add(Findings findings) throws IOException {
        InReport report = new InReport(findings, register, redacted);
        for (Happening happening : Happening.of(findings)) {
            Optional<Place> place = happening.where().flatMap(Where::place);
            Optional<Place.Point> point = place.flatMap(Place::point);
            if (point.isPresent()) {
                out.append(isFirst ? "\n" : ",\n").append(feature(happening, place.get(), point.get(), report));
                isFirst = false;
            }
        }
    }

    private static String feature(Happening happening, Place place, Place.Point point, InReport report) {
        return PointFeature.of(happening.finding().id(), point, properties(happening, place, report))
                .toString();
    }

    private static JsonObject properties(Happening happening, Place place, InReport in) {
        Report report = in.findings().report();
        JsonObject properties = new JsonObject()
                .text("kind", Cells.lower(happening.finding().kind()))
                .text("type", happening.type().name())
                .text("mode", happening.mode())
                .text("cameo", happening.cameo())
                .text("voice", Cells.lower(happening.voice()))
                .text("actors", in.names(happening.actors()))
                .text("recipients", in.names(happening.recipients()))
                .text("alleged_violation", happening.violation())
                .text("date", happening.when().flatMap(When::edtf))
                .text("place", place.name())
                .text("place_as_written", happening.where().map(Where::text))
                .text("place_role", happening.alleged() ? "where it is alleged to have happened" : "where it happened")
                .text("country", place.country())
                .text("claimants", String.join("; ", place.claimants()))
                .text("precision", Cells.lower(place.precision()));
        return properties
                .text("quote", in.sentence(happening.finding()))
                .text("report", report.id())
                .text("title", report.title())
                .text("outlet", report.outlet())
                .text("published", report.published().map(Object::toString))
                .text("url", report.url())
                .text("review_state", Cells.lower(in.review(happening.finding()).state()))
                .text("verification", happening.alleged() ? in.verification(happening.finding()) : "")
                .text("rule", happening.finding().evidence().rule())
                .number("reading_confidence", happening.finding().evidence().confidence());
    }

    @Override
    public void close() throws IOException {
        out.append("\n]}\n");
    }
}
