/** Findings and registers in the formats of other tools; enter by {@link org.rapporteur.export.Sheet}. */
@NullMarked
package org.rapporteur.export;

import org.jspecify.annotations.NullMarked;
