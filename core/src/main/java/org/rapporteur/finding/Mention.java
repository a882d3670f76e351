package org.rapporteur.finding;

import java.util.Optional;
import org.rapporteur.language.text.Span;

/**
 * A span that names or refers to an actor, place or instrument; pronouns and descriptions too.
 *
 * @param toponym whether the words are the name of a place, also where it stands for a government; an adjective of
 *     nationality is none
 * @param resolution why a pronoun or description stands for its actor, or for several, when {@code actor} is empty
 */
public record Mention(
        Span span,
        String text,
        Type type,
        Optional<String> actor,
        boolean toponym,
        Optional<Place> place,
        Optional<String> instrument,
        Optional<Resolution> resolution) {
    /** A mention that is nobody else's name, and so needs no reason. */
    public Mention(
            Span span,
            String text,
            Type type,
            Optional<String> actor,
            boolean toponym,
            Optional<Place> place,
            Optional<String> instrument) {
        this(span, text, type, actor, toponym, place, instrument, Optional.empty());
    }

    /** What kind of expression it is. */
    public enum Type {
        PERSON,
        ORGANISATION,
        GROUP,
        STATE,
        PLACE,
        OFFICE,
        INSTRUMENT,
        PRONOUN,
        DESCRIPTION;

        /** Whether the words are a name, to be listed among the names of what they refer to. */
        public boolean isName() {
            return this != PRONOUN && this != DESCRIPTION && this != OFFICE;
        }
    }
}
