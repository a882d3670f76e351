package org.rapporteur.finding;

import java.util.Optional;
import org.rapporteur.language.text.Span;

/** An expression of time found in the text; {@code timex} is empty while it cannot be told (a weekday in an undated report). */
public record DateExpression(Span span, String text, Optional<String> timex, Optional<String> edtf, Type type) {
    /** The kinds of TIMEX3, an interval of dates apart. */
    public enum Type {
        DATE,
        INTERVAL,
        DURATION,
        SET
    }

    public When toWhen() {
        return new When(span, text, timex, edtf);
    }
}
