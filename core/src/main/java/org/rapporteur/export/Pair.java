package org.rapporteur.export;

import java.util.List;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Reference;

/** One actor and one recipient of an event with more. */
final class Pair {
    private Pair() {}

    /** @param number counts the pairs of the event */
    static Event of(Event event, List<Reference> actor, List<Reference> recipient, int number) {
        return new Event(
                event.id() + "-" + number,
                event.report(),
                event.type(),
                event.mode(),
                event.contexts(),
                event.cameo(),
                event.goldstein(),
                actor,
                recipient,
                event.trigger(),
                event.status(),
                event.historical(),
                event.voice(),
                event.statement(),
                event.quantity(),
                event.when(),
                event.where(),
                event.evidence());
    }
}
