/**
 * Findings and figures told in words, for terminal and pages alike; enter by {@link org.rapporteur.app.telling.Gist}.
 */
@NullMarked
package org.rapporteur.app.telling;

import org.jspecify.annotations.NullMarked;
