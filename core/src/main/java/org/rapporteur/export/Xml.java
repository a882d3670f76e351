package org.rapporteur.export;

import java.io.IOException;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML put together element by element; what stands in reports is escaped, and signs that XML has no place for become blanks. */
final class Xml {
    /** What is written into an element. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    /** What is written into a document. */
    @FunctionalInterface
    interface Document {
        void write(Xml xml) throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    static String of(Document document) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            document.write(new Xml(out));
            out.close();
        } catch (XMLStreamException e) {
            throw new IOException("XML cannot be written", e);
        }
        return text.append('\n').toString();
    }

    void declaration() throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
    }

    void doctype(String doctype) throws XMLStreamException {
        out.writeDTD(doctype);
    }

    /** @param attributes names and values in turn */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        content.write();
        out.writeEndElement();
    }

    void element(String name, String text, String... attributes) throws XMLStreamException {
        element(name, () -> out.writeCharacters(clean(text)), attributes);
    }

    /** @param attributes names and values in turn */
    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    void text(String text) throws XMLStreamException {
        out.writeCharacters(clean(text));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            out.writeAttribute(attributes[at], clean(attributes[at + 1]));
        }
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", " ");
    }
}
