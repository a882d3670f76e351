/** The language reader measured, alone and against others on the same text; enter by {@link org.rapporteur.bench.Main}. */
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
