package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;

/** The statements of one report with the words they were read from, which later stages read on. */
public record Statements(List<Read> all) {
    public Statements {
        all = List.copyOf(all);
    }

    /**
     * A statement and the grammar behind it.
     *
     * @param contentHead the word that the content is built on
     * @param predicate the cue word
     */
    public record Read(
            Statement statement, Optional<Token> contentHead, Optional<Token> predicate, List<Token> words) {}

    /** The innermost statement in whose content the words at {@code span} lie. */
    public Optional<Read> around(Span span) {
        return all.stream()
                .filter(read -> read.statement().content().stream()
                        .anyMatch(piece -> piece.span().contains(span)))
                .max((a, b) ->
                        Integer.compare(a.statement().depth(), b.statement().depth()));
    }

    /** The statement whose cue is built on this word. */
    public Optional<Read> of(Token cue) {
        return all.stream()
                .filter(read -> read.predicate().filter(cue::equals).isPresent())
                .findFirst();
    }

    public Optional<Read> byId(String id) {
        return all.stream().filter(read -> read.statement().id().equals(id)).findFirst();
    }
}
