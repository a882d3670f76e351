package org.rapporteur.app.rest;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.Status;
import org.rapporteur.app.http.Wanted;
import org.rapporteur.app.picture.Spot;
import org.rapporteur.app.picture.Tie;
import org.rapporteur.app.picture.Ties;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.export.PointFeature;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Place;
import org.rapporteur.json.JsonObject;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Footing;
import org.rapporteur.register.Located;
import org.rapporteur.store.RegisterStore;

/** What the map and the network show. */
final class PictureEndpoints {

    private final RegisterStore store;

    PictureEndpoints(RegisterStore store) {
        this.store = store;
    }

    Stream<Endpoint> all() {
        Set<String> ties = new HashSet<>(Wanted.PARAMETERS);
        ties.add("tie");
        Set<String> footings = new HashSet<>(Wanted.PARAMETERS);
        footings.add("footing");
        return Stream.of(Endpoint.of("/map", footings, this::map), Endpoint.list("/network", ties, this::network));
    }

    /** A point for each place, as GeoJSON. What is told and what is claimed is counted apart. */
    private Answer map(Request request) {
        Set<Footing> wanted = EnumSet.noneOf(Footing.class);
        wanted.addAll(request.query().choices("footing", Footing.class));
        Filter filter = new Wanted(request.query(), Reading.of(store))
                .filter()
                .with(Set.of(Finding.Kind.EVENT, Finding.Kind.MEETING, Finding.Kind.ALLEGATION));
        List<Located> located = store.places(filter).stream()
                .filter(one -> wanted.isEmpty() || wanted.contains(one.footing()))
                .toList();
        return Answer.of(
                Status.OK,
                "application/geo+json",
                new JsonObject()
                        .text("type", "FeatureCollection")
                        .all(
                                "features",
                                Spot.of(located).stream()
                                        .map(PictureEndpoints::feature)
                                        .toList())
                        .toString());
    }

    private static JsonObject feature(Spot spot) {
        Place place = spot.place();
        return PointFeature.of(
                spot.id(),
                spot.point(),
                new JsonObject()
                        .text("name", place.name())
                        .text("country", place.country())
                        .text("precision", Gist.lower(place.precision()))
                        .number("told", spot.of(Footing.TOLD))
                        .number("claimed", spot.of(Footing.CLAIMED))
                        .number("open", spot.of(Footing.OPEN)));
    }

    private Answer network(Request request) {
        Set<Tie.Kind> kinds = EnumSet.noneOf(Tie.Kind.class);
        kinds.addAll(request.query().choices("tie", Tie.Kind.class));
        if (kinds.isEmpty()) {
            kinds.addAll(Tie.Kind.usual());
        }
        Map<String, String> names = store.actorNames();
        List<Tie> ties = Ties.of(
                store.bonds(
                        new Wanted(request.query(), Reading.of(store)).filter().with(Tie.Kind.findings(kinds))),
                names.keySet(),
                kinds);
        return new Listing(request).of(ties, tie -> tie(tie, names));
    }

    private static String tie(Tie tie, Map<String, String> names) {
        return new ObjectLine("tie")
                .text("from", tie.from())
                .text("from_name", names.getOrDefault(tie.from(), ""))
                .name("how", tie.kind())
                .text("to", tie.to())
                .text("to_name", names.getOrDefault(tie.to(), ""))
                .flag("directed", tie.kind().hasDirection())
                .number("times", tie.times())
                .text("first", tie.first().map(Figures::days))
                .text("last", tie.last().map(Figures::days))
                .toString();
    }
}
