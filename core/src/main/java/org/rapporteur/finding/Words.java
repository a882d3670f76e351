package org.rapporteur.finding;

import org.rapporteur.language.text.Span;

/** Words of a report with their place in it. */
public record Words(Span span, String text) {
    public static Words of(Span span, String reportText) {
        return new Words(span, span.in(reportText));
    }
}
