package org.rapporteur.correction;

import java.util.Optional;

/**
 * A correction that does not fit what is there now: shown to a person, never dropped.
 *
 * @param correction its id
 * @param finding that it is about, where it is about one
 * @param why in one sentence
 */
public record Doubt(String correction, String report, Optional<String> finding, String why) {}
