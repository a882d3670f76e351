/** Readers timed, stage by stage, and weighed; enter by {@link org.rapporteur.bench.measure.Turn}. */
@NullMarked
package org.rapporteur.bench.measure;

import org.jspecify.annotations.NullMarked;
