package org.rapporteur.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.export.BriefingNote.Section;
import org.rapporteur.export.BriefingNote.Sentence;
import org.rapporteur.export.BriefingNote.Source;

/** A briefing note as a document of word processors (Office Open XML, ECMA-376): the few parts that one needs. */
final class NoteAsDocx {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** The earliest that a ZIP can hold: equal notes make equal files. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Xml xml;

    private NoteAsDocx(Xml xml) {
        this.xml = xml;
    }

    static void write(BriefingNote note, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        part("[Content_Types].xml", Xml.of(NoteAsDocx::contentTypes), zip);
        part("_rels/.rels", Xml.of(xml -> relation(xml, "officeDocument", "word/document.xml")), zip);
        part("word/_rels/document.xml.rels", Xml.of(xml -> relation(xml, "styles", "styles.xml")), zip);
        part("word/styles.xml", Xml.of(xml -> new NoteAsDocx(xml).styles()), zip);
        part("word/document.xml", Xml.of(xml -> new NoteAsDocx(xml).document(note)), zip);
        zip.finish();
    }

    private static void part(String name, String content, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static void contentTypes(Xml xml) throws XMLStreamException {
        xml.declaration();
        xml.element(
                "Types",
                () -> {
                    xml.empty(
                            "Default",
                            "Extension",
                            "rels",
                            "ContentType",
                            "application/vnd.openxmlformats-package.relationships+xml");
                    xml.empty("Override", "PartName", "/word/document.xml", "ContentType", TYPES + "document.main+xml");
                    xml.empty("Override", "PartName", "/word/styles.xml", "ContentType", TYPES + "styles+xml");
                },
                "xmlns",
                PACKAGE + "content-types");
    }

    private static void relation(Xml xml, String type, String target) throws XMLStreamException {
        xml.declaration();
        xml.element(
                "Relationships",
                () -> xml.empty("Relationship", "Id", "r1", "Type", OFFICE + type, "Target", target),
                "xmlns",
                PACKAGE + "relationships");
    }

    private void styles() throws XMLStreamException {
        xml.declaration();
        xml.element(
                "w:styles",
                () -> {
                    style("Title", "Title", "40");
                    style("Heading1", "heading 1", "28");
                    style("Normal", "Normal", "22");
                },
                "xmlns:w",
                WORDS);
    }

    /** @param size in half points */
    private void style(String id, String name, String size) throws XMLStreamException {
        xml.element(
                "w:style",
                () -> {
                    xml.empty("w:name", "w:val", name);
                    xml.element("w:pPr", () -> xml.empty("w:spacing", "w:after", "120"));
                    xml.element("w:rPr", () -> xml.empty("w:sz", "w:val", size));
                },
                "w:type",
                "paragraph",
                "w:styleId",
                id);
    }

    private void document(BriefingNote note) throws XMLStreamException {
        xml.declaration();
        xml.element(
                "w:document",
                () -> xml.element("w:body", () -> {
                    paragraph("Title", note.title());
                    for (Section section : note.sections()) {
                        paragraph("Heading1", section.heading());
                        for (Sentence sentence : section.sentences()) {
                            paragraph("Normal", text(sentence));
                        }
                    }
                    paragraph("Heading1", "Sources");
                    for (int at = 0; at < note.sources().size(); at++) {
                        paragraph(
                                "Normal",
                                "[" + (at + 1) + "] " + text(note.sources().get(at)));
                    }
                }),
                "xmlns:w",
                WORDS);
    }

    private static String text(Sentence sentence) {
        String words = sentence.words().map(quoted -> " “" + quoted + "”").orElse("");
        return sentence.text() + words + " [" + sentence.source() + "]";
    }

    private static String text(Source source) {
        String url = source.url().map(address -> ", " + address).orElse("");
        return String.join(", ", source.about()) + url + ": “" + source.sentence() + "” (" + source.finding() + ")";
    }

    private void paragraph(String style, String text) throws XMLStreamException {
        xml.element("w:p", () -> {
            xml.element("w:pPr", () -> xml.empty("w:pStyle", "w:val", style));
            xml.element("w:r", () -> xml.element("w:t", text, "xml:space", "preserve"));
        });
    }
}
