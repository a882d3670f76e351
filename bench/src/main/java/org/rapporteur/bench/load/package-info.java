/** Registers of many made-up reports, filled and asked; enter by {@link org.rapporteur.bench.load.GeneratedReports}. */
@NullMarked
package org.rapporteur.bench.load;

import org.jspecify.annotations.NullMarked;
