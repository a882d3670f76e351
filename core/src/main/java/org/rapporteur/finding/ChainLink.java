package org.rapporteur.finding;

import java.util.Optional;
import org.rapporteur.language.text.Span;

/** One station on the way of a text to us; {@code span} where the text itself names it. */
public record ChainLink(Role role, String name, Optional<Span> span) {
    /** What the station did with the text. */
    public enum Role {
        ORIGIN,
        PUBLISHER,
        TRANSLATOR,
        EDITOR
    }
}
