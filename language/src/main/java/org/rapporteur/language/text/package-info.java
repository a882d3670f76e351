/** Spans, documents, sentences, tokens, trees: what the others fill and everybody reads; enter by {@link org.rapporteur.language.text.Doc}. */
@NullMarked
package org.rapporteur.language.text;

import org.jspecify.annotations.NullMarked;
