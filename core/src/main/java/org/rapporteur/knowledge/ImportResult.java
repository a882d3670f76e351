package org.rapporteur.knowledge;

import java.util.List;
import java.util.Map;

/**
 * What an import wrote.
 *
 * @param lines how many, by file
 * @param unreadable lines of the input that could not be read
 * @param problems the first of these, with their numbers
 * @param resumed whether it went on with an import that was ended
 */
public record ImportResult(Map<String, Integer> lines, int unreadable, List<Problem> problems, boolean resumed) {
    public ImportResult {
        lines = Map.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
