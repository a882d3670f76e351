package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rapporteur.export.NetworkExport.Edge;
import org.rapporteur.export.NetworkExport.Seen;
import org.rapporteur.finding.Actor;

/** Writes a network in GEXF 1.2. */
final class Gexf {
    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

    private final XMLStreamWriter xml;

    Gexf(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * @param nodes by id; those without an edge are left out
     */
    void write(Map<String, Actor> nodes, Map<Edge, Seen> edges) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("gexf");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "1.2");
        xml.writeStartElement("graph");
        xml.writeAttribute("mode", "static");
        xml.writeAttribute("defaultedgetype", "directed");
        attributes("node", List.of("kind", "country", "sector"));
        attributes("edge", List.of("first", "last"));
        writeNodes(nodes, edges.keySet());
        writeEdges(edges);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void attributes(String owner, List<String> names) throws XMLStreamException {
        xml.writeStartElement("attributes");
        xml.writeAttribute("class", owner);
        for (String name : names) {
            xml.writeEmptyElement("attribute");
            xml.writeAttribute("id", name);
            xml.writeAttribute("title", name);
            xml.writeAttribute("type", "string");
        }
        xml.writeEndElement();
    }

    /** Those that have an edge. */
    private void writeNodes(Map<String, Actor> nodes, Set<Edge> edges) throws XMLStreamException {
        xml.writeStartElement("nodes");
        for (Actor actor : nodes.values()) {
            boolean joined = edges.stream()
                    .anyMatch(edge ->
                            edge.source().equals(actor.id()) || edge.target().equals(actor.id()));
            if (joined) {
                xml.writeStartElement("node");
                xml.writeAttribute("id", actor.id());
                xml.writeAttribute("label", clean(actor.name()));
                values(Map.of(
                        "kind", Optional.of(Cells.lower(actor.kind())),
                        "country", actor.country(),
                        "sector", actor.sector()));
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private void writeEdges(Map<Edge, Seen> edges) throws XMLStreamException {
        xml.writeStartElement("edges");
        List<Map.Entry<Edge, Seen>> all = new ArrayList<>(edges.entrySet());
        for (int at = 0; at < all.size(); at++) {
            Edge edge = all.get(at).getKey();
            Seen seen = all.get(at).getValue();
            xml.writeStartElement("edge");
            xml.writeAttribute("id", "" + at);
            xml.writeAttribute("source", edge.source());
            xml.writeAttribute("target", edge.target());
            xml.writeAttribute("type", edge.isDirected() ? "directed" : "undirected");
            xml.writeAttribute("label", edge.label());
            xml.writeAttribute("weight", seen.times() + ".0");
            values(Map.of("first", seen.first(), "last", seen.last()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void values(Map<String, Optional<String>> values) throws XMLStreamException {
        xml.writeStartElement("attvalues");
        for (Map.Entry<String, Optional<String>> value : new TreeMap<>(values).entrySet()) {
            if (value.getValue().isPresent()) {
                xml.writeEmptyElement("attvalue");
                xml.writeAttribute("for", value.getKey());
                xml.writeAttribute("value", clean(value.getValue().get()));
            }
        }
        xml.writeEndElement();
    }

    /** XML 1.0 has no place for most control characters. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", " ");
    }
}
