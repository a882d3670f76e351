package org.rapporteur.app.editing;

import java.util.Optional;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Refusal;

/** The fields of commitments and refusals, which are alike. */
final class PromiseFields {
    private PromiseFields() {}

    static void show(Commitment promise, Fields fields) {
        fields.parties("by", "by", promise.by())
                .parties("to", "to", promise.to())
                .words("matter", "promised", Optional.of(promise.promised()))
                .words("condition", "condition", promise.condition())
                .list("topics", "topics", promise.topics());
    }

    static void show(Refusal refusal, Fields fields) {
        fields.parties("by", "by", refusal.by())
                .parties("to", "to", refusal.to())
                .words("matter", "refused", Optional.of(refusal.refused()))
                .words("condition", "condition", refusal.condition())
                .list("topics", "topics", refusal.topics());
    }

    static Commitment read(Commitment promise, Sent sent, Vocabulary vocabulary) {
        return new Commitment(
                promise.id(),
                promise.report(),
                sent.parties("by", promise.by()),
                sent.parties("to", promise.to()),
                sent.words("matter", promise.promised()),
                sent.words("condition", promise.condition()),
                promise.statement(),
                vocabulary.topics(sent.list("topics", promise.topics()), promise.topics()),
                promise.instruments(),
                promise.evidence());
    }

    static Refusal read(Refusal refusal, Sent sent, Vocabulary vocabulary) {
        return new Refusal(
                refusal.id(),
                refusal.report(),
                sent.parties("by", refusal.by()),
                sent.parties("to", refusal.to()),
                sent.words("matter", refusal.refused()),
                sent.words("condition", refusal.condition()),
                refusal.statement(),
                vocabulary.topics(sent.list("topics", refusal.topics()), refusal.topics()),
                refusal.instruments(),
                refusal.evidence());
    }
}
