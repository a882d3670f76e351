package org.rapporteur.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** A network in GEXF 1.2. */
public final class Gexf {
    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";
    private static final String TEXT = "string";

    /** The names of attributes, with their types. */
    private static final Map<String, String> OF_NODES = Map.of("kind", TEXT, "country", TEXT, "sector", TEXT);

    private static final Map<String, String> OF_EDGES = Map.of("first", TEXT, "last", TEXT, "reviewed", "integer");

    /** An actor. */
    public record Node(
            String id, String name, Optional<String> kind, Optional<String> country, Optional<String> sector) {}

    /**
     * What joins two actors.
     *
     * @param label as "met"
     * @param times how many findings tell it
     * @param reviewed how many of these a person vouches for
     * @param first the first day that is known
     */
    public record Edge(
            String source,
            String target,
            String label,
            boolean isDirected,
            int times,
            int reviewed,
            Optional<String> first,
            Optional<String> last) {}

    private final Xml xml;

    private Gexf(Xml xml) {
        this.xml = xml;
    }

    public static String of(List<Node> nodes, List<Edge> edges) throws IOException {
        return Xml.of(xml -> new Gexf(xml).write(nodes, edges));
    }

    private void write(List<Node> nodes, List<Edge> edges) throws XMLStreamException {
        xml.declaration();
        xml.element(
                "gexf",
                () -> xml.element(
                        "graph",
                        () -> {
                            attributes("node", OF_NODES);
                            attributes("edge", OF_EDGES);
                            xml.element("nodes", () -> nodes(nodes));
                            xml.element("edges", () -> edges(edges));
                        },
                        "mode",
                        "static",
                        "defaultedgetype",
                        "directed"),
                "xmlns",
                NAMESPACE,
                "version",
                "1.2");
    }

    private void attributes(String owner, Map<String, String> types) throws XMLStreamException {
        xml.element(
                "attributes",
                () -> {
                    for (Map.Entry<String, String> one : new TreeMap<>(types).entrySet()) {
                        xml.empty("attribute", "id", one.getKey(), "title", one.getKey(), "type", one.getValue());
                    }
                },
                "class",
                owner);
    }

    private void nodes(List<Node> nodes) throws XMLStreamException {
        for (Node node : nodes) {
            xml.element(
                    "node",
                    () -> values(Map.of("kind", node.kind(), "country", node.country(), "sector", node.sector())),
                    "id",
                    node.id(),
                    "label",
                    node.name());
        }
    }

    private void edges(List<Edge> edges) throws XMLStreamException {
        for (int number = 0; number < edges.size(); number++) {
            Edge edge = edges.get(number);
            xml.element(
                    "edge",
                    () -> values(Map.of(
                            "first", edge.first(), "last", edge.last(), "reviewed", Optional.of("" + edge.reviewed()))),
                    "id",
                    "" + number,
                    "source",
                    edge.source(),
                    "target",
                    edge.target(),
                    "type",
                    edge.isDirected() ? "directed" : "undirected",
                    "label",
                    edge.label(),
                    "weight",
                    edge.times() + ".0");
        }
    }

    private void values(Map<String, Optional<String>> values) throws XMLStreamException {
        xml.element("attvalues", () -> {
            for (Map.Entry<String, Optional<String>> value : new TreeMap<>(values).entrySet()) {
                if (value.getValue().isPresent()) {
                    xml.empty(
                            "attvalue",
                            "for",
                            value.getKey(),
                            "value",
                            value.getValue().get());
                }
            }
        });
    }
}
