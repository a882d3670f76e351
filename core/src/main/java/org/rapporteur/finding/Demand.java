package org.rapporteur.finding;

import java.util.List;
import java.util.Optional;

/**
 * What is asked of whom: pressure is asked <em>of</em> the allies and aimed <em>at</em> the government ({@code target}).
 *
 * @param statement the id of the statement that voices it
 */
public record Demand(
        String id,
        String report,
        List<Reference> by,
        List<Reference> of,
        List<Reference> target,
        Words asked,
        Force force,
        Direction polarity,
        Optional<Words> condition,
        String statement,
        List<String> topics,
        List<Statement.InstrumentStance> instruments,
        Evidence evidence)
        implements Finding {
    public Demand {
        by = List.copyOf(by);
        of = List.copyOf(of);
        target = List.copyOf(target);
        topics = List.copyOf(topics);
        instruments = List.copyOf(instruments);
    }

    @Override
    public Kind kind() {
        return Kind.DEMAND;
    }

    /** From the mildest to the hardest. */
    public enum Force {
        HOPE,
        NEED,
        ASK,
        CALL,
        URGE,
        DEMAND,
        ULTIMATUM
    }

    /** Whether something is to be done or to be left undone. */
    public enum Direction {
        DO,
        REFRAIN
    }
}
