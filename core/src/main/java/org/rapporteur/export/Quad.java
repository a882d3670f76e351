package org.rapporteur.export;

import org.rapporteur.finding.EventType;

/** The four quadrants of event data: done by words or by deeds, in cooperation or in conflict. */
enum Quad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int number;

    Quad(int number) {
        this.number = number;
    }

    static Quad of(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT -> VERBAL_COOPERATION;
            case COOPERATE, AID, CONCEDE, RETREAT -> MATERIAL_COOPERATION;
            case REQUEST, ACCUSE, REJECT, THREATEN -> VERBAL_CONFLICT;
            case PROTEST, MOBILIZE, SANCTION, COERCE, ASSAULT -> MATERIAL_CONFLICT;
        };
    }

    /** 1 to 4, as GDELT counts them. */
    int number() {
        return number;
    }

    @Override
    public String toString() {
        return name().replace('_', ' ');
    }
}
