/** The stages put together; the only package that knows them all; enter by {@link org.rapporteur.pipeline.ReportReader}. */
@NullMarked
package org.rapporteur.pipeline;

import org.jspecify.annotations.NullMarked;
