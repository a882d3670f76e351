package org.rapporteur.register;

import java.util.Optional;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Voice;

/** How far something is said to have been. What stands on one footing is never counted together with what stands on another. */
public enum Footing {
    TOLD("told as happened"),
    CLAIMED("claimed or alleged"),
    OPEN("planned, possible or denied");

    private final String words;

    Footing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Empty for what is said and not done: statements, demands, promises, refusals. */
    public static Optional<Footing> of(Finding finding) {
        return switch (finding.kind()) {
            case MEETING -> Optional.of(of(((Meeting) finding).status()));
            case EVENT -> Optional.of(of((Event) finding));
            case ALLEGATION -> Optional.of(CLAIMED);
            case STATEMENT, DEMAND, COMMITMENT, REFUSAL -> Optional.empty();
        };
    }

    private static Footing of(Event event) {
        return event.voice() == Voice.STATEMENT ? CLAIMED : of(event.status());
    }

    private static Footing of(EventStatus status) {
        return status == EventStatus.HAPPENED ? TOLD : OPEN;
    }
}
