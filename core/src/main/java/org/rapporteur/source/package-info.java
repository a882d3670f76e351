/**
 * A file, page or line becomes a Report; enter by {@link org.rapporteur.source.Sources}.
 *
 * <p>One bad input is a result ({@link org.rapporteur.source.Reading.Unreadable}), never an exception that stops the
 * rest. What is furniture and how a text names its chain of transmission stands in the knowledge files furniture.txt,
 * chain.txt, outlets.txt and languages.txt, whose phrases are explained at {@link org.rapporteur.source.Phrase}.
 */
@NullMarked
package org.rapporteur.source;

import org.jspecify.annotations.NullMarked;
