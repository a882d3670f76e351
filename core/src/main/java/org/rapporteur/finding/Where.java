package org.rapporteur.finding;

import java.util.Optional;
import org.rapporteur.language.text.Span;

/** Where something is said to be, in the report's words, with the place they resolve to, if any. */
public record Where(Span span, String text, Optional<Place> place) {}
