/** The readers that are compared, each from raw text to names and trees; enter by {@link org.rapporteur.bench.reader.Candidates}. */
@NullMarked
package org.rapporteur.bench.reader;

import org.jspecify.annotations.NullMarked;
