package org.rapporteur.statement;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.SpanIndex;
import org.rapporteur.language.text.Token;

/** The statements of one report with the words they were read from, which later stages read on. Immutable. */
public final class Statements {
    private final List<Read> all;
    private final SpanIndex<Piece> pieces;
    private final Map<String, Read> byId = new HashMap<>();
    private final Map<Token, Read> byCue = new HashMap<>();
    private final Set<Token> asides;
    private final Doers doers;

    /** @param asides words of saying with which nothing is said: of "asked not to be named" */
    Statements(Collection<Read> reads, Set<Token> asides, Doers doers) {
        this.doers = doers;
        this.all = List.copyOf(reads);
        this.asides = Set.copyOf(asides);
        this.pieces = new SpanIndex<>(
                all.stream()
                        .flatMap(
                                read -> read.statement().content().stream().map(words -> new Piece(words.span(), read)))
                        .toList(),
                Piece::span);
        all.forEach(read -> {
            byId.putIfAbsent(read.statement().id(), read);
            read.predicate().ifPresent(cue -> byCue.putIfAbsent(cue, read));
        });
    }

    /**
     * A statement and the grammar behind it.
     *
     * @param contentHead the word that the content is built on
     * @param predicate the cue word
     * @param words all tokens of the content
     */
    public record Read(Statement statement, Optional<Token> contentHead, Optional<Token> predicate, List<Token> words) {
        /** Whom an accusation or a reproof is of, where the cue has an object: "accused the army of …". */
        public Optional<Token> target() {
            boolean reproves = statement.act() == SpeechAct.ACCUSE || statement.act() == SpeechAct.CONDEMN;
            return predicate
                    .filter(verb -> reproves)
                    .map(Predicate::new)
                    .flatMap(verb -> verb.isPassive() ? verb.subject() : verb.object())
                    .filter(object -> statement.addressee().stream()
                            .noneMatch(told -> told.span().contains(object.span())));
        }
    }

    private record Piece(Span span, Read read) {}

    /** In order of their cues. */
    public List<Read> all() {
        return all;
    }

    /** The innermost statement that vouches for the words at {@code span}; what is only discussed is nobody's claim. */
    public Optional<Read> around(Span span) {
        return pieces.holding(span).stream()
                .map(Piece::read)
                .filter(read -> read.statement().act() != SpeechAct.DISCUSS)
                .max(Comparator.comparingInt(read -> read.statement().depth()));
    }

    /** Who does what a content with this head is about, where its words name him: "that Qatar must mediate", "their withdrawal". */
    public Optional<Token> doer(Token contentHead) {
        return doers.of(contentHead);
    }

    /** The statement whose cue is built on this word. */
    public Optional<Read> of(Token cue) {
        return Optional.ofNullable(byCue.get(cue));
    }

    /** Whether nothing is said with this word of saying: "asked not to be named". */
    public boolean isAside(Token cue) {
        return asides.contains(cue);
    }

    public Optional<Read> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether a statement around this one was not made: what is only supposed or denied to have been said binds nobody. */
    public boolean isUnsaid(Statement inner) {
        for (Optional<Read> outer = inner.within().flatMap(this::byId);
                outer.isPresent();
                outer = outer.get().statement().within().flatMap(this::byId)) {
            Statement.Status status = outer.get().statement().status();
            if (status == Statement.Status.HYPOTHETICAL || status == Statement.Status.DENIED) {
                return true;
            }
        }
        return false;
    }

    /** The statements whose cue stands in the sentence of {@code word}. */
    public List<Read> inSentence(Token word) {
        return word.sentence().tokens().stream()
                .flatMap(cue -> of(cue).stream())
                .toList();
    }

    /** "said it was ready to talk": whether the content is itself a statement that does the same. */
    public boolean isDoneWithin(Read outer) {
        return outer.contentHead()
                .flatMap(this::of)
                .filter(inner -> inner.statement().status() == Statement.Status.MADE
                        && inner.statement().act().family()
                                == outer.statement().act().family()
                        && inner.statement()
                                .within()
                                .filter(outer.statement().id()::equals)
                                .isPresent())
                .isPresent();
    }

    /** Those directly within the statement with this id. */
    public List<Read> within(Read outer) {
        String id = outer.statement().id();
        return outer.statement().content().stream()
                .flatMap(words -> pieces.in(words.span()).stream())
                .map(Piece::read)
                .filter(read -> read.statement().within().filter(id::equals).isPresent())
                .distinct()
                .toList();
    }
}
