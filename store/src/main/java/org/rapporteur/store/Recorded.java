package org.rapporteur.store;

import java.time.Instant;
import org.rapporteur.correction.Correction;

/**
 * A correction that a register keeps.
 *
 * @param at when it came into the register
 * @param inForce whether it holds; false for one that was undone
 * @param line its JSON
 */
public record Recorded(Correction correction, Instant at, boolean inForce, String line) {}
