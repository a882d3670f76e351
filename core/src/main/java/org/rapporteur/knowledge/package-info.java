/**
 * Line files with our facts and the user's on top; every mistake reported; enter by {@link
 * org.rapporteur.knowledge.Knowledge}.
 *
 * <p>All knowledge files have one format. A line is an entry, {@code ID | field = value; value | field = value}; white
 * space around the marks does not count; an empty line and a line that begins with {@code #} say nothing. In a user's
 * folder an entry with the id of one of ours takes its place, and {@code -ID} alone on a line removes it.
 */
@NullMarked
package org.rapporteur.knowledge;

import org.jspecify.annotations.NullMarked;
