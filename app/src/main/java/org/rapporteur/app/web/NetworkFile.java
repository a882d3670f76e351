package org.rapporteur.app.web;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rapporteur.app.picture.NetworkPicture;
import org.rapporteur.app.picture.Tie;
import org.rapporteur.register.Days;

/** The actors and ties that a picture shows, as GEXF 1.2. */
final class NetworkFile {
    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";
    private static final List<String> ATTRIBUTES = List.of("first", "last");

    private final XMLStreamWriter out;

    private NetworkFile(XMLStreamWriter out) {
        this.out = out;
    }

    static String of(NetworkPicture picture) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new NetworkFile(out).write(picture);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A network cannot be written into memory", e);
        }
        return text.toString();
    }

    private void write(NetworkPicture picture) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        begin("gexf", "xmlns", NAMESPACE, "version", "1.2");
        begin("graph", "mode", "static", "defaultedgetype", "directed");
        begin("attributes", "class", "edge");
        for (String name : ATTRIBUTES) {
            begin("attribute", "id", name, "title", name, "type", "string");
            out.writeEndElement();
        }
        out.writeEndElement();
        begin("nodes");
        for (NetworkPicture.Node node : picture.nodes()) {
            begin("node", "id", node.id(), "label", node.name());
            out.writeEndElement();
        }
        out.writeEndElement();
        begin("edges");
        for (NetworkPicture.Stroke stroke : picture.strokes()) {
            edge(stroke.tie(), picture.strokes().indexOf(stroke));
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void edge(Tie tie, int number) throws XMLStreamException {
        begin(
                "edge",
                "id",
                "" + number,
                "source",
                tie.from(),
                "target",
                tie.to(),
                "type",
                tie.kind().hasDirection() ? "directed" : "undirected",
                "label",
                tie.kind().words(),
                "weight",
                tie.times() + ".0");
        begin("attvalues");
        value("first", tie.first().map(Days::written).orElse(""));
        value("last", tie.last().map(Days::written).orElse(""));
        out.writeEndElement();
        out.writeEndElement();
    }

    private void value(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            begin("attvalue", "for", name, "value", value);
            out.writeEndElement();
        }
    }

    /** @param attributes names and values in turn */
    private void begin(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        for (int at = 0; at < attributes.length; at += 2) {
            out.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }
}
