package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Voice;

/** The events of a report that may be written down as such: its own, and the claiming of others, never the claimed deed. */
final class Told {
    private Told() {}

    /**
     * In the order of the text.
     *
     * @param every also what is planned, supposed or denied
     */
    static List<Event> of(Findings findings, boolean every) {
        List<Event> events = new ArrayList<>(findings.of(Event.class)
                .filter(event -> event.voice() == Voice.REPORTER && (every || event.status() == EventStatus.HAPPENED))
                .toList());
        events.addAll(new Claimings(findings).all());
        events.sort(Event.ORDER);
        return events;
    }
}
