package org.rapporteur.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** Knowledge files with mistakes, all of them; the message has one line for each. */
public final class KnowledgeException extends RuntimeException {
    private final transient List<Problem> problems;

    public KnowledgeException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
