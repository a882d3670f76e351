/**
 * Mentions become agreements, resolutions and what they create; enter by {@link
 * org.rapporteur.instrument.InstrumentFinder}.
 */
@NullMarked
package org.rapporteur.instrument;

import org.jspecify.annotations.NullMarked;
