package org.rapporteur.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Span;

/**
 * One published text.
 *
 * @param id unique within a register
 * @param published empty when the text does not say; never the day of capture
 * @param language ISO 639-1, lower case ("en"); empty when undecided
 * @param text as read; all spans of findings refer to it
 * @param furniture parts of the page that are not the report (logos, disclaimers, keyword blocks, the headline given again), in order
 */
public record Report(
        String id,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> outlet,
        List<ChainLink> chain,
        Optional<String> language,
        Optional<String> url,
        String text,
        List<Span> furniture) {
    public Report {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A report has an id");
        }
        chain = List.copyOf(chain);
        furniture = List.copyOf(furniture);
        for (Span span : furniture) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException("Furniture " + span + " lies outside the text of " + id);
            }
        }
    }

    /** The parts of the text that are not furniture, in order. */
    public List<Span> body() {
        List<Span> body = new ArrayList<>();
        int at = 0;
        for (Span span : furniture) {
            if (span.start() > at) {
                body.add(new Span(at, span.start()));
            }
            at = Math.max(at, span.end());
        }
        if (at < text.length()) {
            body.add(new Span(at, text.length()));
        }
        return body;
    }
}
