package org.rapporteur.finding;

import java.util.Optional;
import org.rapporteur.language.text.Span;

/** When something is said to be: a TIMEX3 value and, where it has one, an EDTF date. */
public record When(Span span, String text, Optional<String> timex, Optional<String> edtf) {}
