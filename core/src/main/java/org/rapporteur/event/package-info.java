/** Who did what to whom, in PLOVER and CAMEO terms; enter by {@link org.rapporteur.event.EventCoder}. */
@NullMarked
package org.rapporteur.event;

import org.jspecify.annotations.NullMarked;
