package org.rapporteur.source;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes an element as text: blocks are divided by an empty line, items and rows by a line break. */
final class PageText implements NodeVisitor {
    private static final Set<String> ROWS = Set.of("br", "li", "tr", "dt", "dd", "option");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int PARAGRAPH = 2;

    private final StringBuilder text = new StringBuilder();
    private int breaks;
    private boolean space;

    private PageText() {}

    static String of(Element element) {
        PageText writer = new PageText();
        element.traverse(writer);
        return writer.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (node instanceof Element element) {
            edge(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !element.tagName().equals("br")) {
            edge(element);
        }
    }

    private void edge(Element element) {
        if (element.tagName().equals("br")) {
            breaks = Math.min(PARAGRAPH, breaks + 1);
        } else if (ROWS.contains(element.tagName())) {
            breaks = Math.max(breaks, 1);
        } else if (CELLS.contains(element.tagName())) {
            space = true;
        } else if (element.isBlock()) {
            breaks = PARAGRAPH;
        }
    }

    private void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                space = true;
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                gap();
                text.append(c);
            }
        }
    }

    private void gap() {
        if (text.length() > 0) {
            text.append(breaks > 0 ? "\n".repeat(breaks) : space ? " " : "");
        }
        breaks = 0;
        space = false;
    }
}
