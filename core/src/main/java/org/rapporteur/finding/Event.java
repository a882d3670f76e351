package org.rapporteur.finding;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Span;

/**
 * Who did what to whom, in the terms of PLOVER and CAMEO.
 *
 * @param mode the PLOVER mode, if the words allow one
 * @param cameo the CAMEO code, as deep as the words allow ("043")
 * @param goldstein the Goldstein score of the code, from -10 to 10
 * @param historical told as background from another time
 * @param statement the statement that claims the event, or that performs it (an accusation is an event whose statement
 *     is the accusing)
 */
public record Event(
        String id,
        String report,
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        String cameo,
        double goldstein,
        List<Reference> actors,
        List<Reference> recipients,
        Words trigger,
        EventStatus status,
        boolean historical,
        Voice voice,
        Optional<String> statement,
        List<Quantity> quantity,
        Optional<When> when,
        Optional<Where> where,
        Evidence evidence)
        implements Finding {
    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        quantity = List.copyOf(quantity);
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    /** A number that comes with an event or allegation: how many were killed, injured, detained, displaced. */
    public record Quantity(String kind, long min, long max, Span span) {}
}
