/** The nouns of the answer, evidence among them; enter by {@link org.rapporteur.finding.Findings}. */
@NullMarked
package org.rapporteur.finding;

import org.jspecify.annotations.NullMarked;
