package org.rapporteur.app.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.app.telling.Plain;

/**
 * Actors and what joins them.
 *
 * @param leftOut how many actors are joined to somebody and not drawn, for there would be too many
 */
public record NetworkPicture(List<Node> nodes, List<Stroke> strokes, int leftOut) {
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 700;

    /** How many actors are drawn, where nothing else is asked. */
    public static final int USUAL = 40;

    private static final int LETTERS = 26;
    private static final double LETTER = 7.2;
    private static final double NAME = 18;
    private static final int RIM_X = 90;
    private static final int RIM_Y = 40;
    /** Names need more room from left to right than from top to bottom. */
    private static final double WIDER = 1.6;

    private static final double ASIDE = 14;

    public NetworkPicture {
        nodes = List.copyOf(nodes);
        strokes = List.copyOf(strokes);
    }

    /**
     * An actor.
     *
     * @param ties how many findings join it to others
     */
    public record Node(String id, String name, int ties, double x, double y, double radius) {
        /** The name as it is drawn. */
        public String shortened() {
            return Plain.cut(name, LETTERS);
        }

        /** With its name below it. */
        private Box box() {
            double half = Math.max(radius + 1, shortened().length() * LETTER / 2);
            return new Box(x - half, y - radius - 1, x + half, y + radius + NAME);
        }

        private Node moved(Layout.Spot by) {
            return new Node(id, name, ties, x + by.x(), y + by.y(), radius);
        }
    }

    /**
     * A tie, as a curve.
     *
     * @param path the {@code d} of an SVG path, which ends at the rim of the node it leads to
     */
    public record Stroke(Tie tie, String path, double width) {}

    public static NetworkPicture of(List<Tie> ties, Map<String, String> names) {
        return of(ties, names, USUAL);
    }

    /**
     * @param names of the actors, by id
     * @param most how many actors are drawn, those with most ties; who is joined only to others is left out with them
     */
    public static NetworkPicture of(List<Tie> ties, Map<String, String> names, int most) {
        Map<String, Integer> weights = new TreeMap<>();
        for (Tie tie : ties) {
            weights.merge(tie.from(), tie.times(), Integer::sum);
            weights.merge(tie.to(), tie.times(), Integer::sum);
        }
        Set<String> first = weights.keySet().stream()
                .sorted(Comparator.comparing((String id) -> -weights.getOrDefault(id, 0)))
                .limit(most)
                .collect(Collectors.toSet());
        List<Tie> shown = ties.stream()
                .filter(tie -> first.contains(tie.from()) && first.contains(tie.to()))
                .toList();
        List<String> drawn = shown.stream()
                .flatMap(tie -> Stream.of(tie.from(), tie.to()))
                .distinct()
                .sorted()
                .toList();
        Map<String, Node> nodes = nodes(drawn, shown, weights, names);
        return new NetworkPicture(List.copyOf(nodes.values()), strokes(shown, nodes), weights.size() - drawn.size());
    }

    private static Map<String, Node> nodes(
            List<String> drawn, List<Tie> ties, Map<String, Integer> weights, Map<String, String> names) {
        List<Layout.Join> joins = ties.stream()
                .map(tie ->
                        new Layout.Join(drawn.indexOf(tie.from()), drawn.indexOf(tie.to()), 1 + Math.log(tie.times())))
                .toList();
        List<Layout.Spot> places = Layout.of(drawn.size(), joins, (WIDTH - 2 * RIM_X) / WIDER, HEIGHT - 2 * RIM_Y);
        int most = weights.values().stream().mapToInt(each -> each).max().orElse(1);
        Map<String, Node> nodes = new TreeMap<>();
        for (int at = 0; at < drawn.size(); at++) {
            String id = drawn.get(at);
            int weight = weights.getOrDefault(id, 0);
            nodes.put(
                    id,
                    new Node(
                            id,
                            names.getOrDefault(id, id),
                            weight,
                            places.get(at).x() * WIDER + RIM_X,
                            places.get(at).y() + RIM_Y,
                            9 + 10 * Math.sqrt((double) weight / most)));
        }
        List<Node> placed = List.copyOf(nodes.values());
        List<Layout.Spot> moves = Spread.of(placed.stream().map(Node::box).toList(), WIDTH, HEIGHT);
        for (int at = 0; at < placed.size(); at++) {
            nodes.put(placed.get(at).id(), placed.get(at).moved(moves.get(at)));
        }
        return nodes;
    }

    private static List<Stroke> strokes(List<Tie> ties, Map<String, Node> nodes) {
        List<Stroke> strokes = new ArrayList<>();
        Map<String, Integer> between = new HashMap<>();
        for (Tie tie : ties) {
            Node from = nodes.get(tie.from());
            Node to = nodes.get(tie.to());
            if (from != null && to != null) {
                boolean forward = tie.from().compareTo(tie.to()) < 0;
                String pair = forward ? tie.from() + '\n' + tie.to() : tie.to() + '\n' + tie.from();
                int number = between.merge(pair, 1, Integer::sum) - 1;
                double aside = (number % 2 == 0 ? 1 : -1) * ((number + 1) / 2) * ASIDE * (forward ? 1 : -1);
                strokes.add(new Stroke(
                        tie,
                        curve(from, to, aside, tie.kind().hasDirection()),
                        1.5 + Math.min(6, Math.log(tie.times()) * 1.5)));
            }
        }
        return strokes;
    }

    private static String curve(Node from, Node to, double aside, boolean directed) {
        double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
        double alongX = (to.x() - from.x()) / length;
        double alongY = (to.y() - from.y()) / length;
        double middleX = (from.x() + to.x()) / 2 - alongY * aside * 2;
        double middleY = (from.y() + to.y()) / 2 + alongX * aside * 2;
        double lastLength = Math.max(1, Math.hypot(to.x() - middleX, to.y() - middleY));
        double endX = to.x() - (to.x() - middleX) / lastLength * (to.radius() + (directed ? 8 : 0));
        double endY = to.y() - (to.y() - middleY) / lastLength * (to.radius() + (directed ? 8 : 0));
        return "M" + Math.round(from.x()) + " " + Math.round(from.y()) + "Q" + Math.round(middleX) + " "
                + Math.round(middleY) + " " + Math.round(endX) + " " + Math.round(endY);
    }
}
