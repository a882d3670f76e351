/**
 * What people correct, and the findings as they then stand; pure functions; enter by {@link
 * org.rapporteur.correction.Corrections}.
 *
 * <p>Nothing is overwritten: a correction stands beside what was read, supersedes it, and can be undone by another.
 */
@NullMarked
package org.rapporteur.correction;

import org.jspecify.annotations.NullMarked;
