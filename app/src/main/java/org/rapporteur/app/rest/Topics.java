package org.rapporteur.app.rest;

import java.util.List;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;

/** The topics of a finding of any kind. */
final class Topics {
    private Topics() {}

    /** Of an event its contexts, of a meeting its agenda. */
    static List<String> of(Finding finding) {
        return switch (finding.kind()) {
            case STATEMENT -> ((Statement) finding).topics();
            case EVENT -> ((Event) finding).contexts();
            case MEETING -> ((Meeting) finding).agenda();
            case DEMAND -> ((Demand) finding).topics();
            case COMMITMENT -> ((Commitment) finding).topics();
            case REFUSAL -> ((Refusal) finding).topics();
            case ALLEGATION -> ((Allegation) finding).topics();
        };
    }
}
