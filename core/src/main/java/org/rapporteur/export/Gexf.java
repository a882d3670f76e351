package org.rapporteur.export;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.export.NetworkExport.Edge;
import org.rapporteur.export.NetworkExport.Seen;
import org.rapporteur.finding.Actor;

/** Writes a network in GEXF 1.2. */
final class Gexf {
    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

    private final Xml xml;

    Gexf(Xml xml) {
        this.xml = xml;
    }

    /** @param nodes by id; those without an edge are left out */
    void write(Map<String, Actor> nodes, Map<Edge, Seen> edges) throws XMLStreamException {
        xml.declaration();
        xml.element(
                "gexf",
                () -> xml.element(
                        "graph",
                        () -> {
                            attributes("node", List.of("kind", "country", "sector"));
                            attributes("edge", List.of("first", "last"));
                            xml.element("nodes", () -> nodes(nodes, edges));
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

    private void attributes(String owner, List<String> names) throws XMLStreamException {
        xml.element(
                "attributes",
                () -> {
                    for (String name : names) {
                        xml.empty("attribute", "id", name, "title", name, "type", "string");
                    }
                },
                "class",
                owner);
    }

    private void nodes(Map<String, Actor> nodes, Map<Edge, Seen> edges) throws XMLStreamException {
        Set<String> joined = new HashSet<>();
        edges.keySet().forEach(edge -> joined.addAll(List.of(edge.source(), edge.target())));
        for (Actor actor : nodes.values()) {
            if (joined.contains(actor.id())) {
                xml.element(
                        "node",
                        () -> values(Map.of(
                                "kind", Optional.of(Cells.lower(actor.kind())),
                                "country", actor.country(),
                                "sector", actor.sector())),
                        "id",
                        actor.id(),
                        "label",
                        actor.name());
            }
        }
    }

    private void edges(Map<Edge, Seen> edges) throws XMLStreamException {
        int number = 0;
        for (Map.Entry<Edge, Seen> entry : edges.entrySet()) {
            Edge edge = entry.getKey();
            Seen seen = entry.getValue();
            xml.element(
                    "edge",
                    () -> values(Map.of("first", seen.first(), "last", seen.last())),
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
                    seen.times() + ".0");
            number++;
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
