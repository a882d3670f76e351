/** Pronouns and descriptions get their actors; enter by {@link org.rapporteur.coreference.Coreference}. */
@NullMarked
package org.rapporteur.coreference;

import org.jspecify.annotations.NullMarked;
