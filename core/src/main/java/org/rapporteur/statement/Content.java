package org.rapporteur.statement;

import java.util.List;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;

/**
 * What is said.
 *
 * @param kind where it stands, as in the knowledge file: "clause", "noun", a preposition
 * @param head the word that it is built on
 */
record Content(String kind, Token head, List<Span> spans) {}
