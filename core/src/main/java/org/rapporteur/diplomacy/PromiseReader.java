package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.rapporteur.statement.Statements;

/** Reads off statements what a party promises and what it says it will not do or accept. */
final class PromiseReader {
    private final String version;

    PromiseReader(String version) {
        this.version = version;
    }

    List<Finding> read(Statements statements) {
        List<Finding> promises = new ArrayList<>();
        for (Statements.Read read : statements.all()) {
            Statement statement = read.statement();
            boolean made =
                    statement.status() == Statement.Status.MADE || statement.status() == Statement.Status.ANNOUNCED;
            if (!made || statement.source().isEmpty() || isOnlyReported(statement, statements)) {
                continue;
            }
            if (isPromise(read)) {
                promises.add(commitment(statement));
            } else if (statement.act() == SpeechAct.REFUSE) {
                promises.add(refusal(statement));
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

    private static boolean isPromise(Statements.Read read) {
        SpeechAct act = read.statement().act();
        boolean agreesToDo = act == SpeechAct.AGREE
                && read.contentHead()
                        .filter(head -> new Predicate(head).isInfinitive())
                        .isPresent();
        return act == SpeechAct.COMMIT || act == SpeechAct.OFFER || agreesToDo;
    }

    private Commitment commitment(Statement statement) {
        return new Commitment(
                FindingId.of(statement.report(), Finding.Kind.COMMITMENT, "", spans(statement)),
                statement.report(),
                statement.source(),
                statement.addressee(),
                words(statement),
                statement.condition(),
                statement.id(),
                statement.topics(),
                statement.instruments(),
                evidence(statement));
    }

    private Refusal refusal(Statement statement) {
        List<Reference> to = statement.addressee();
        return new Refusal(
                FindingId.of(statement.report(), Finding.Kind.REFUSAL, "", spans(statement)),
                statement.report(),
                statement.source(),
                to,
                words(statement),
                statement.condition(),
                statement.id(),
                statement.topics(),
                statement.instruments(),
                evidence(statement));
    }

    private static Words words(Statement statement) {
        return statement.content().get(0);
    }

    private static List<Span> spans(Statement statement) {
        return statement.evidence().spans();
    }

    private Evidence evidence(Statement statement) {
        Optional<String> cue = Optional.of(statement.evidence().rule());
        return new Evidence(
                spans(statement),
                cue.get() + ", act " + statement.act().name().toLowerCase(java.util.Locale.ROOT),
                version,
                statement.evidence().confidence());
    }
}
