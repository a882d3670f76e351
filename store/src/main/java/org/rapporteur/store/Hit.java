package org.rapporteur.store;

import java.util.List;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.ReportHead;

/**
 * A report that holds what was searched for.
 *
 * @param spans where the report's text holds it; empty when only the title does
 * @param excerpt the text around the first of them, in one line
 * @param marks the spans that lie within the excerpt, as offsets of the excerpt
 */
public record Hit(ReportHead report, List<Span> spans, String excerpt, List<Span> marks) {
    private static final int BEFORE = 60;
    private static final int LENGTH = 180;

    public Hit {
        spans = List.copyOf(spans);
        marks = List.copyOf(marks);
    }

    static Hit of(ReportHead report, String text, List<Span> spans) {
        int first = spans.isEmpty() ? 0 : spans.get(0).start();
        int start = wordStart(text, Math.max(0, first - BEFORE), first);
        int end = wordEnd(text, Math.min(text.length(), start + LENGTH), first);
        List<Span> marks = spans.stream()
                .filter(span -> start <= span.start() && span.end() <= end)
                .map(span -> new Span(span.start() - start, span.end() - start))
                .toList();
        return new Hit(report, spans, text.substring(start, end).replaceAll("\\s", " "), marks);
    }

    /** Words are not cut in two, unless they have no end in sight. */
    private static int wordStart(String text, int wanted, int latest) {
        int at = wanted;
        while (at > 0 && at < latest && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int wanted, int earliest) {
        int at = wanted;
        while (at < text.length() && at > earliest + LENGTH / 2 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
