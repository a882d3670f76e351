package org.rapporteur.finding;

import java.util.List;
import java.util.Optional;

/** What a party says it will not do or accept: a red line. */
public record Refusal(
        String id,
        String report,
        List<Reference> by,
        List<Reference> to,
        Words refused,
        Optional<Words> condition,
        String statement,
        List<String> topics,
        List<Statement.InstrumentStance> instruments,
        Evidence evidence)
        implements Finding {
    public Refusal {
        by = List.copyOf(by);
        to = List.copyOf(to);
        topics = List.copyOf(topics);
        instruments = List.copyOf(instruments);
    }

    @Override
    public Kind kind() {
        return Kind.REFUSAL;
    }
}
