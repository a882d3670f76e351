package org.rapporteur.finding;

import java.util.Optional;
import org.rapporteur.language.text.Span;

/** A mention in a role of a finding, with the id of the actor it resolves to, if any; the noun phrase without relative clauses. */
public record Reference(Span span, String text, Optional<String> actor) {}
