package org.rapporteur.finding;

import java.util.List;
import java.util.Optional;

/**
 * An event of consultation.
 *
 * @param format as "meeting", "visit", "call", "talks"
 * @param level as "head of state", "minister", "delegation"
 * @param agenda ids of topics and instruments
 */
public record Meeting(
        String id,
        String report,
        List<Participant> participants,
        EventStatus status,
        Optional<String> format,
        Optional<String> level,
        Optional<Where> where,
        Optional<When> when,
        List<String> agenda,
        Evidence evidence)
        implements Finding {
    public Meeting {
        participants = List.copyOf(participants);
        agenda = List.copyOf(agenda);
    }

    @Override
    public Kind kind() {
        return Kind.MEETING;
    }
}
