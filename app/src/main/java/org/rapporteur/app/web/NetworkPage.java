package org.rapporteur.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.picture.NetworkPicture;
import org.rapporteur.app.picture.Tie;
import org.rapporteur.app.picture.Ties;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.register.Days;
import org.rapporteur.register.Filter;
import org.rapporteur.store.RegisterStore;

/** Who met whom and who spoke to whom. */
public final class NetworkPage implements Exported {
    private static final int LISTED = 200;
    private static final String MOST = "most";
    private static final int FEWEST = 5;
    private static final int LARGEST = 160;

    private final RegisterStore store;

    NetworkPage(RegisterStore store) {
        this.store = store;
    }

    /** A tie in a table. */
    public record Line(String from, String fromName, String kind, String to, String toName, int times, String days) {}

    /**
     * What the template shows.
     *
     * @param ties how many there are
     * @param lines the first of them
     */
    public record Model(
            Drawing drawing, NetworkPicture picture, List<Drawing.Choice> kinds, int ties, List<Line> lines) {
        public Model {
            kinds = List.copyOf(kinds);
            lines = List.copyOf(lines);
        }

        /** Where a node leads: to what has this actor. */
        public String address(String actor) {
            return drawing.with(Map.of("actor", actor));
        }

        /** The same with twice as many actors, or half as many. */
        public String more(double times) {
            return drawing.with(Map.of(MOST, "" + (int) Math.max(FEWEST, Math.min(LARGEST, most(drawing) * times))));
        }

        /** "Geir Pedersen asked Syria, 3 times". */
        public String words(NetworkPicture.Stroke stroke) {
            Tie tie = stroke.tie();
            return name(tie.from()) + " " + tie.kind().words() + " " + name(tie.to()) + ", " + tie.times()
                    + (tie.times() == 1 ? " time" : " times");
        }

        private String name(String id) {
            return picture.nodes().stream()
                    .filter(node -> node.id().equals(id))
                    .map(NetworkPicture.Node::name)
                    .findFirst()
                    .orElse(id);
        }
    }

    @Override
    public String path() {
        return "/network";
    }

    @Override
    public View view(Request request) {
        Drawing drawing = Drawing.of(request, store, "tie", MOST);
        Set<Tie.Kind> kinds = kinds(drawing);
        Map<String, String> names = names();
        List<Tie> ties = ties(drawing.filter(), kinds, names);
        return View.of(
                "network",
                "Network",
                new Model(
                        drawing,
                        NetworkPicture.of(ties, names, most(drawing)),
                        Arrays.stream(Tie.Kind.values())
                                .map(kind ->
                                        new Drawing.Choice(Drawing.written(kind), kind.words(), kinds.contains(kind)))
                                .toList(),
                        ties.size(),
                        ties.stream().limit(LISTED).map(tie -> line(tie, names)).toList()));
    }

    @Override
    public String file() {
        return "/network.gexf";
    }

    @Override
    public String type() {
        return "application/gexf+xml";
    }

    @Override
    public String content(Request request) {
        Drawing drawing = Drawing.of(request, store, "tie", MOST);
        Map<String, String> names = names();
        Set<Tie.Kind> kinds = kinds(drawing);
        return NetworkFile.of(
                NetworkPicture.of(ties(drawing.filter(), kinds, names), names, most(drawing)),
                ties(drawing.filter().onlyReviewed(), kinds, names));
    }

    private static int most(Drawing drawing) {
        return drawing.query().number(MOST, FEWEST, LARGEST, NetworkPicture.USUAL);
    }

    private static Set<Tie.Kind> kinds(Drawing drawing) {
        return drawing.choices("tie", Tie.Kind.class, Tie.Kind.usual());
    }

    private Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        store.actorNames().forEach((id, name) -> names.put(id, Plain.of(name)));
        return names;
    }

    private List<Tie> ties(Filter filter, Set<Tie.Kind> kinds, Map<String, String> names) {
        return Ties.of(store.bonds(filter.with(Tie.Kind.findings(kinds))), names.keySet(), kinds);
    }

    private static Line line(Tie tie, Map<String, String> names) {
        return new Line(
                tie.from(),
                names.getOrDefault(tie.from(), tie.from()),
                tie.kind().words(),
                tie.to(),
                names.getOrDefault(tie.to(), tie.to()),
                tie.times(),
                days(tie));
    }

    private static String days(Tie tie) {
        String first = tie.first().map(Days::written).orElse("");
        String last = tie.last().map(Days::written).orElse("");
        return first.equals(last) ? first : first + " … " + last;
    }
}
