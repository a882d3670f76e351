/** Mentions become actors, with offices and affiliations; enter by {@link org.rapporteur.actor.ActorFinder}. */
@NullMarked
package org.rapporteur.actor;

import org.jspecify.annotations.NullMarked;
