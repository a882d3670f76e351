package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Cast;
import org.rapporteur.coreference.References;
import org.rapporteur.diplomacy.DiplomacyWords.Kind;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.FindingId;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.Statements;

/**
 * Reads off statements what a party promises and what it says it will not do or accept: by the act of the statement, and
 * by what its content says of the speaker's own side ("we will not sit with …", "said that Russia would return").
 */
final class PromiseReader {
    private static final String BY_ACT = "by its act";
    private static final String BY_CLAUSE = "by a clause of the speaker's own side";
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");

    private final String version;
    private final Wordings wordings;
    private final DiplomacyWords kinds;

    PromiseReader(String version, Wordings wordings, DiplomacyWords kinds) {
        this.version = version;
        this.wordings = wordings;
        this.kinds = kinds;
    }

    List<Finding> read(Statements statements, Cast cast) {
        References references = new References(cast);
        List<Finding> promises = new ArrayList<>();
        for (Statements.Read read : statements.all()) {
            Statement statement = read.statement();
            boolean made =
                    statement.status() == Statement.Status.MADE || statement.status() == Statement.Status.ANNOUNCED;
            if (!made
                    || statement.source().isEmpty()
                    || isOnlyReported(statement, statements)
                    || statements.isUnsaid(statement)) {
                continue;
            }
            if (isSecondHand(statement, statements) || statements.isDoneWithin(read)) {
                continue;
            }
            if (isPromise(read)) {
                promises.add(commitment(read, wordings.of(statement.content().get(0), read), BY_ACT));
            } else if (statement.act() == SpeechAct.REFUSE) {
                promises.add(refusal(read, wordings.of(statement.content().get(0), read), BY_ACT));
            } else {
                promises.addAll(ofOwnSide(read, statements, cast, references));
            }
        }
        return promises;
    }

    /** What somebody hopes or demands that another promise is no promise yet. */
    private static boolean isOnlyReported(Statement statement, Statements statements) {
        return statement
                .within()
                .flatMap(statements::byId)
                .map(Statements.Read::statement)
                .filter(outer -> outer.act().family() == SpeechAct.Family.DIRECTIVE
                        || outer.act() == SpeechAct.HOPE
                        || outer.act() == SpeechAct.DENY)
                .isPresent();
    }

    /** "noted the readiness of the other side to …": a noun in another's mouth is no promise of the one it speaks of. */
    private static boolean isSecondHand(Statement statement, Statements statements) {
        boolean noun = statement.evidence().rule().endsWith("/N");
        Optional<Statement> outer = statement.within().flatMap(statements::byId).map(Statements.Read::statement);
        return noun
                && outer.isPresent()
                && statement.source().stream()
                        .noneMatch(source -> outer.get().source().stream()
                                        .anyMatch(speaker -> speaker.actor().equals(source.actor()))
                                || outer.get().behalf().stream()
                                        .anyMatch(body -> body.actor().equals(source.actor()))
                                || source.text().toLowerCase(Locale.ROOT).startsWith("his ")
                                || source.text().toLowerCase(Locale.ROOT).startsWith("her ")
                                || source.text().toLowerCase(Locale.ROOT).startsWith("its "));
    }

    private static boolean isPromise(Statements.Read read) {
        SpeechAct act = read.statement().act();
        boolean agreesToDo = act == SpeechAct.AGREE
                && read.contentHead()
                        .filter(head -> head.is(Upos.VERB, Upos.ADJ))
                        .map(Predicate::new)
                        .filter(deed -> deed.isInfinitive() || deed.isConditional() || deed.isFuture())
                        .isPresent();
        return act == SpeechAct.COMMIT || act == SpeechAct.OFFER || agreesToDo;
    }

    /** Clauses of the content, not of a statement within it, in which the speaker's side will or will not do something. */
    private List<Finding> ofOwnSide(Statements.Read read, Statements statements, Cast cast, References references) {
        Set<Token> inner = new HashSet<>();
        statements.within(read).forEach(other -> inner.addAll(other.words()));
        List<Finding> found = new ArrayList<>();
        for (Token verb : read.words()) {
            boolean candidate = verb.is(Upos.VERB) && !inner.contains(verb) && !kinds.is(verb, Kind.DEEDLESS);
            if (candidate && isOwnSide(verb, read.statement(), cast, references)) {
                promise(verb, read).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isOwnSide(Token verb, Statement statement, Cast cast, References references) {
        Predicate predicate = new Predicate(verb);
        Optional<Token> subject = predicate.explicitSubject();
        if (subject.isEmpty() || predicate.isPassive()) {
            return false;
        }
        if (FIRST_PERSON.contains(subject.get().form().toLowerCase(Locale.ROOT))) {
            return statement.form() != Statement.Form.INDIRECT;
        }
        Optional<Actor> doer = references.of(subject.get()).actor().flatMap(cast::actor);
        return doer.isPresent()
                && statement.source().stream()
                        .flatMap(source -> source.actor().flatMap(cast::actor).stream())
                        .anyMatch(speaker -> speaker.id().equals(doer.get().id()) || cast.serves(speaker, doer.get()));
    }

    private Optional<Finding> promise(Token verb, Statements.Read statement) {
        Predicate predicate = new Predicate(verb);
        boolean supposed =
                verb.children("mark").stream().anyMatch(mark -> mark.form().equalsIgnoreCase("if"));
        boolean will = predicate.isFuture() || predicate.isConditional();
        if (supposed || !(will || predicate.isPossible())) {
            return Optional.empty();
        }
        List<Token> words = verb.subtree();
        Words clause = Words.of(
                Span.covering(words.stream()
                        .filter(word -> !word.is(Upos.PUNCT))
                        .map(Token::span)
                        .toList()),
                verb.sentence().documentText());
        if (predicate.isNegated()) {
            return Optional.of(refusal(statement, clause, BY_CLAUSE));
        }
        return will ? Optional.of(commitment(statement, clause, BY_CLAUSE)) : Optional.empty();
    }

    private Commitment commitment(Statements.Read read, Words promised, String how) {
        Statement statement = read.statement();
        return new Commitment(
                FindingId.of(statement.report(), Finding.Kind.COMMITMENT, "", spans(statement, promised)),
                statement.report(),
                statement.source(),
                statement.addressee(),
                promised,
                Terms.of(read, false),
                statement.id(),
                statement.topics(),
                statement.instruments(),
                evidence(statement, promised, how));
    }

    private Refusal refusal(Statements.Read read, Words refused, String how) {
        Statement statement = read.statement();
        List<Reference> to = statement.addressee();
        return new Refusal(
                FindingId.of(statement.report(), Finding.Kind.REFUSAL, "", spans(statement, refused)),
                statement.report(),
                statement.source(),
                to,
                refused,
                Terms.of(read, true),
                statement.id(),
                statement.topics(),
                statement.instruments(),
                evidence(statement, refused, how));
    }

    private static List<Span> spans(Statement statement, Words words) {
        List<Span> spans = new ArrayList<>(List.of(words.span()));
        statement.cue().ifPresent(cue -> spans.add(cue.span()));
        statement.source().forEach(source -> spans.add(source.span()));
        return spans;
    }

    private Evidence evidence(Statement statement, Words words, String how) {
        return new Evidence(
                spans(statement, words),
                statement.evidence().rule() + ", " + how,
                version,
                statement.evidence().confidence());
    }
}
