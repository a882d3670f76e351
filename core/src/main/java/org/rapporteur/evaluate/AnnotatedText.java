package org.rapporteur.evaluate;

import java.util.List;

/** A text and the attributions that an annotator found in it. */
record AnnotatedText(String text, List<AttributionSpans> attributions) {
    AnnotatedText {
        attributions = List.copyOf(attributions);
    }
}
