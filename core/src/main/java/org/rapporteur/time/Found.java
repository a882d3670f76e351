package org.rapporteur.time;

import org.rapporteur.language.text.Span;

/** An expression in the text with its meaning; {@code linked} when the next one found is the other end of its range. */
record Found(Span span, Meaning meaning, boolean linked) {
    Found(Span span, Meaning meaning) {
        this(span, meaning, false);
    }

    Found asLinked() {
        return new Found(span, meaning, true);
    }
}
