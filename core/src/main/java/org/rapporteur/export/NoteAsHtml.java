package org.rapporteur.export;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.export.BriefingNote.Section;
import org.rapporteur.export.BriefingNote.Sentence;
import org.rapporteur.export.BriefingNote.Source;

/** A briefing note as a page of HTML that needs nothing else. */
final class NoteAsHtml {
    private static final String STYLE = "body{font:1rem/1.5 serif;max-width:42em;margin:2em auto;padding:0 1em}"
            + "h1,h2{line-height:1.2}li{margin-bottom:.5em}";

    private final Xml xml;

    private NoteAsHtml(Xml xml) {
        this.xml = xml;
    }

    static String of(BriefingNote note) throws IOException {
        return Xml.of(xml -> new NoteAsHtml(xml).page(note));
    }

    private void page(BriefingNote note) throws XMLStreamException {
        xml.doctype("<!DOCTYPE html>");
        xml.element(
                "html",
                () -> {
                    xml.element("head", () -> {
                        xml.empty("meta", "charset", "UTF-8");
                        xml.element("title", note.title());
                        xml.element("style", STYLE);
                    });
                    xml.element("body", () -> body(note));
                },
                "lang",
                "en");
    }

    private void body(BriefingNote note) throws XMLStreamException {
        xml.element("h1", note.title());
        for (Section section : note.sections()) {
            xml.element("h2", section.heading());
            xml.element("ul", () -> {
                for (Sentence sentence : section.sentences()) {
                    xml.element("li", () -> sentence(sentence));
                }
            });
        }
        xml.element("h2", "Sources");
        xml.element("ol", () -> {
            for (int at = 0; at < note.sources().size(); at++) {
                Source source = note.sources().get(at);
                xml.element("li", () -> source(source), "id", anchor(at + 1));
            }
        });
    }

    private void sentence(Sentence sentence) throws XMLStreamException {
        xml.text(sentence.text() + " ");
        if (sentence.words().isPresent()) {
            xml.element("q", sentence.words().get(), "dir", "auto");
            xml.text(" ");
        }
        xml.element("a", "[" + sentence.source() + "]", "href", "#" + anchor(sentence.source()));
    }

    private void source(Source source) throws XMLStreamException {
        xml.text(String.join(", ", source.about()) + " ");
        if (source.url().isPresent()) {
            link(source.url().get());
        }
        xml.element("q", source.sentence(), "dir", "auto");
        xml.text(" ");
        xml.element("code", source.finding());
    }

    /** Addresses come from reports: only those of the web are links. */
    private void link(String url) throws XMLStreamException {
        if (url.matches("https?://.*")) {
            xml.element("a", url, "href", url, "rel", "noreferrer");
        } else {
            xml.text(url);
        }
        xml.text(" ");
    }

    private static String anchor(int source) {
        return "source-" + source;
    }
}
