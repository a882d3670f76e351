package org.rapporteur.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Span;

/** Finds the statement that a label is of, by its cue. */
final class CueMatch {
    private CueMatch() {}

    /** The statement whose cue shares most with {@code cue}, the outer of two that share as much. */
    static Optional<Statement> of(Span cue, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> shared(cue, statement) > 0)
                .max(Comparator.comparingInt((Statement statement) -> shared(cue, statement))
                        .thenComparing(Comparator.comparingInt(Statement::depth).reversed()));
    }

    private static int shared(Span cue, Statement statement) {
        return statement
                .cue()
                .map(words -> Math.min(cue.end(), words.span().end())
                        - Math.max(cue.start(), words.span().start()))
                .orElse(0);
    }
}
