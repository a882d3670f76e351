package org.rapporteur.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Annotated texts in XML. Nothing outside the file is ever read. */
final class Xml {
    private Xml() {}

    /** @throws GoldException with file, line and remedy, when it is no XML */
    static Element read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((name, system) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(stream).getDocumentElement();
        } catch (SAXParseException e) {
            throw new GoldException(List.of(file + ":" + e.getLineNumber() + ": " + e.getMessage()
                    + ". Give annotated texts in XML, whole and in the encoding that the first line says"));
        } catch (SAXException | ParserConfigurationException e) {
            throw new GoldException(List.of(file + ": " + e.getMessage() + ". Give annotated texts in XML"));
        }
    }

    /** All elements of this name below, in the order of the text. */
    static List<Element> all(Element above, String name) {
        NodeList nodes = above.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The text of the first child of this name, "" without one. */
    static String text(Element above, String name) {
        for (Node child = above.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                return element.getTextContent();
            }
        }
        return "";
    }
}
