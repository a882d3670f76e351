package org.rapporteur.finding;

import java.util.List;
import java.util.Optional;

/**
 * A violation that somebody asserts. It never becomes a fact by itself.
 *
 * @param violation an id of the list of violations
 * @param characterisedAs the speaker's own legal word for it ("war crimes"), if one is used
 * @param by who alleges; empty when the report itself does
 * @param statement the id of the statement that alleges, when {@code voice} is {@code STATEMENT}
 */
public record Allegation(
        String id,
        String report,
        String violation,
        List<Reference> perpetrators,
        List<Reference> victims,
        List<Event.Quantity> harm,
        Optional<Words> characterisedAs,
        Scope scope,
        List<Reference> by,
        Voice voice,
        Optional<String> statement,
        Optional<Where> where,
        Optional<When> when,
        List<String> topics,
        Evidence evidence)
        implements Finding {
    public Allegation {
        perpetrators = List.copyOf(perpetrators);
        victims = List.copyOf(victims);
        harm = List.copyOf(harm);
        by = List.copyOf(by);
        topics = List.copyOf(topics);
    }

    @Override
    public Kind kind() {
        return Kind.ALLEGATION;
    }

    /** One incident, or a practice in general. */
    public enum Scope {
        SPECIFIC,
        GENERAL
    }
}
