package org.rapporteur.app.cli;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.language.text.Span;

/** Signs around the words that matter: bold on a terminal with colours, brackets elsewhere. */
record Marks(String open, String close) {
    static Marks of(Terminal terminal, Terminal.Colour wanted) {
        return terminal.hasColours(wanted) ? new Marks("\u001b[1m", "\u001b[0m") : new Marks("[", "]");
    }

    /** The text on one line, with signs around the spans; spans that overlap are marked as one. */
    String mark(String text, List<Span> spans) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        List<Span> inOrder =
                spans.stream().sorted(Comparator.comparing(Span::start)).toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Span span = inOrder.get(i);
            int end = span.end();
            while (i + 1 < inOrder.size() && inOrder.get(i + 1).start() <= end) {
                i++;
                end = Math.max(end, inOrder.get(i).end());
            }
            marked.append(spaced(text.substring(at, span.start())))
                    .append(open)
                    .append(Plain.of(text.substring(span.start(), end)))
                    .append(close);
            at = end;
        }
        return marked.append(spaced(text.substring(at))).toString().strip();
    }

    /** A blank at the end is kept: it stands between the text and a mark. */
    private static String spaced(String text) {
        String plain = Plain.of(text);
        boolean before = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
        boolean after = text.length() > 1 && Character.isWhitespace(text.charAt(text.length() - 1));
        return (before ? " " : "") + plain + (after ? " " : "");
    }
}
