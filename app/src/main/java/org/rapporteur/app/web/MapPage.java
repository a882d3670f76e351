package org.rapporteur.app.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.picture.Area;
import org.rapporteur.app.picture.Cluster;
import org.rapporteur.app.picture.MapPicture;
import org.rapporteur.app.picture.Outlines;
import org.rapporteur.app.picture.Spot;
import org.rapporteur.app.picture.Viewport;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Place;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Footing;
import org.rapporteur.register.Frequency;
import org.rapporteur.register.Located;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Strand;
import org.rapporteur.register.Timeline;
import org.rapporteur.store.RegisterStore;

/** Where things are said to have been. */
public final class MapPage implements Exported {
    private static final int LISTED = 100;
    private static final Set<Finding.Kind> KINDS =
            Set.of(Finding.Kind.EVENT, Finding.Kind.MEETING, Finding.Kind.ALLEGATION);

    private final RegisterStore store;
    private final Outlines outlines;

    MapPage(RegisterStore store, Outlines outlines) {
        this.store = store;
        this.outlines = outlines;
    }

    /**
     * What the template shows.
     *
     * @param here id of the place whose findings are listed, or empty
     * @param noPlace how many findings say no place
     * @param noPoint how many say one whose point is not known
     */
    public record Model(
            Drawing drawing,
            MapPicture picture,
            List<Drawing.Choice> footings,
            String here,
            String hereName,
            List<Row> rows,
            int noPlace,
            int noPoint) {
        public Model {
            footings = List.copyOf(footings);
            rows = List.copyOf(rows);
        }

        public List<Area> areas() {
            return List.of(Area.values());
        }

        public List<Footing> allFootings() {
            return List.of(Footing.values());
        }

        /** Where a mark leads: to the findings of its one place, or nearer to its places. */
        public String address(Cluster cluster) {
            return cluster.isOnePlace()
                    ? address(cluster.first())
                    : address(picture.view().at(cluster.first().point()).nearer(4));
        }

        public String address(Spot spot) {
            Map<String, String> values = values(picture.view());
            values.put("here", spot.id());
            return drawing.with(values) + "#here";
        }

        private String address(Viewport view) {
            return drawing.with(values(view));
        }

        private static Map<String, String> values(Viewport view) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("at", view.latitude() + "," + view.longitude());
            values.put("zoom", "" + view.zoom());
            return values;
        }

        public String nearer() {
            return address(picture.view().nearer(2));
        }

        public String farther() {
            return address(picture.view().nearer(0.5));
        }

        public String world() {
            return address(Viewport.WORLD);
        }

        public String moved(double north, double east) {
            return address(picture.view().moved(north, east));
        }

        public boolean isHere(Cluster cluster) {
            return cluster.spots().stream().anyMatch(spot -> spot.id().equals(here));
        }
    }

    @Override
    public String path() {
        return "/map";
    }

    @Override
    public View view(Request request) {
        Drawing drawing = drawing(request);
        Set<Footing> footings = footings(drawing);
        Filter filter = drawing.filter().with(KINDS);
        List<Located> located = store.places(filter).stream()
                .filter(one -> footings.contains(one.footing()))
                .toList();
        MapPicture picture = MapPicture.of(Spot.of(located), viewport(drawing), outlines);
        String here = drawing.value("here");
        List<Entry> there =
                here.isEmpty() ? List.of() : store.once(filter, strands(footings), here, Paging.first(LISTED));
        int found = store.frequencies(filter).stream()
                .filter(one -> one.strand().footing().filter(footings::contains).isPresent())
                .mapToInt(Frequency::times)
                .sum();
        return View.of(
                "map",
                "Map",
                new Model(
                        drawing,
                        picture,
                        Arrays.stream(Footing.values())
                                .map(footing -> new Drawing.Choice(
                                        Drawing.written(footing), footing.words(), footings.contains(footing)))
                                .toList(),
                        here,
                        there.stream()
                                .findFirst()
                                .flatMap(entry -> Located.place(entry.finding()))
                                .map(Place::name)
                                .orElse(here),
                        Row.of(there, new Reports(store)),
                        found - times(located.stream()),
                        times(located.stream().filter(one -> !one.hasPoint()))));
    }

    private static int times(Stream<Located> some) {
        return some.mapToInt(Located::times).sum();
    }

    private static Set<Strand> strands(Set<Footing> footings) {
        return KINDS.stream()
                .flatMap(Strand::of)
                .filter(strand -> strand.footing().filter(footings::contains).isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public String file() {
        return "/map.geojson";
    }

    @Override
    public String type() {
        return "application/geo+json";
    }

    /** Those whose point lies in the part that is shown. */
    @Override
    public String content(Request request) {
        Drawing drawing = drawing(request);
        List<Entry> entries = entries(drawing, footings(drawing));
        Viewport shown = MapPicture.of(Spot.of(Located.of(entries)), viewport(drawing), outlines)
                .view();
        return MapFile.of(
                entries.stream()
                        .filter(entry -> Located.place(entry.finding())
                                .flatMap(Place::point)
                                .filter(shown::shows)
                                .isPresent())
                        .toList(),
                forFile(store));
    }

    private Drawing drawing(Request request) {
        return Drawing.of(request, store, "footing", "at", "zoom", "here");
    }

    private static Set<Footing> footings(Drawing drawing) {
        return drawing.choices("footing", Footing.class, EnumSet.allOf(Footing.class));
    }

    private List<Entry> entries(Drawing drawing, Set<Footing> footings) {
        return Timeline.once(store.entries(drawing.filter().with(KINDS))).stream()
                .filter(entry ->
                        Footing.of(entry.finding()).filter(footings::contains).isPresent())
                .toList();
    }

    private static Optional<Viewport> viewport(Drawing drawing) {
        int zoom = drawing.query().number("zoom", 1, Viewport.CLOSEST, 1);
        return drawing.query().first("at").map(at -> {
            String[] degrees = at.split(",", -1);
            try {
                return new Viewport(
                        Double.parseDouble(degrees[0]), Double.parseDouble(degrees[degrees.length - 1]), zoom);
            } catch (IllegalArgumentException e) {
                throw RequestException.wrong(
                        "at is '" + at
                                + "'. Give latitude and longitude in degrees, from -85 to 85 and from -180 to 180, as 33.5,36.3");
            }
        });
    }
}
