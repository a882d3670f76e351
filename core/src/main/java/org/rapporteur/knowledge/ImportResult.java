package org.rapporteur.knowledge;

import java.util.Map;

/**
 * What an import wrote.
 *
 * @param lines how many, by file
 * @param unreadable lines of the input that could not be read
 */
public record ImportResult(Map<String, Integer> lines, int unreadable) {
    public ImportResult {
        lines = Map.copyOf(lines);
    }
}
