/** The texts that are read, and their words counted once for all readers; enter by {@link org.rapporteur.bench.text.Texts}. */
@NullMarked
package org.rapporteur.bench.text;

import org.jspecify.annotations.NullMarked;
