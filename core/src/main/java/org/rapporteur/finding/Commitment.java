package org.rapporteur.finding;

import java.util.List;
import java.util.Optional;

/** What is promised to whom. */
public record Commitment(
        String id,
        String report,
        List<Reference> by,
        List<Reference> to,
        Words promised,
        Optional<Words> condition,
        String statement,
        List<String> topics,
        List<Statement.InstrumentStance> instruments,
        Evidence evidence)
        implements Finding {
    public Commitment {
        by = List.copyOf(by);
        to = List.copyOf(to);
        topics = List.copyOf(topics);
        instruments = List.copyOf(instruments);
    }

    @Override
    public Kind kind() {
        return Kind.COMMITMENT;
    }
}
