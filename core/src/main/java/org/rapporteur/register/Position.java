package org.rapporteur.register;

import java.util.List;
import org.rapporteur.finding.Statement;

/**
 * What a side said on a topic in one report.
 *
 * @param terms of the content; see {@link Matter}
 * @param repeated whether it had said nearly this before
 */
public record Position(Entry entry, List<String> terms, boolean repeated) {
    public Position {
        terms = List.copyOf(terms);
    }

    public Statement statement() {
        return (Statement) entry.finding();
    }

    Position again() {
        return new Position(entry, terms, true);
    }
}
