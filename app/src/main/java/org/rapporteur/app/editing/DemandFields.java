package org.rapporteur.app.editing;

import java.util.Optional;
import org.rapporteur.finding.Demand;

/** The fields of a demand. */
final class DemandFields {
    private DemandFields() {}

    static void show(Demand demand, Fields fields) {
        fields.parties("by", "by", demand.by())
                .parties("of", "of", demand.of())
                .parties("target", "aimed at", demand.target())
                .words("asked", "asked", Optional.of(demand.asked()))
                .choice("force", "force", demand.force(), Demand.Force.class)
                .choice("polarity", "to do or to refrain", demand.polarity(), Demand.Direction.class)
                .words("condition", "condition", demand.condition())
                .list("topics", "topics", demand.topics());
    }

    static Demand read(Demand demand, Sent sent, Vocabulary vocabulary) {
        return new Demand(
                demand.id(),
                demand.report(),
                sent.parties("by", demand.by()),
                sent.parties("of", demand.of()),
                sent.parties("target", demand.target()),
                sent.words("asked", demand.asked()),
                sent.choice("force", demand.force(), Demand.Force.class),
                sent.choice("polarity", demand.polarity(), Demand.Direction.class),
                sent.words("condition", demand.condition()),
                demand.statement(),
                vocabulary.topics(sent.list("topics", demand.topics()), demand.topics()),
                demand.instruments(),
                demand.evidence());
    }
}
