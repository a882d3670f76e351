/**
 * Meetings, demands, commitments, refusals, allegations: read off statements and events; enter by {@link
 * org.rapporteur.diplomacy.DiplomacyReader}.
 */
@NullMarked
package org.rapporteur.diplomacy;

import org.jspecify.annotations.NullMarked;
