package org.rapporteur.app.editing;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;

/** Shows the fields of a finding in a form, and reads the form. */
public final class Editor {
    private final Vocabulary vocabulary;

    public Editor(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What may be changed of a finding, in the order in which a form shows it. */
    public List<Field> fields(Finding finding, Findings report) {
        Fields fields = new Fields(finding, report);
        switch (finding.kind()) {
            case STATEMENT -> StatementFields.show((Statement) finding, fields);
            case EVENT -> EventFields.show((Event) finding, fields, vocabulary);
            case MEETING -> MeetingFields.show((Meeting) finding, fields);
            case DEMAND -> DemandFields.show((Demand) finding, fields);
            case COMMITMENT -> PromiseFields.show((Commitment) finding, fields);
            case REFUSAL -> PromiseFields.show((Refusal) finding, fields);
            case ALLEGATION -> AllegationFields.show((Allegation) finding, fields, vocabulary);
        }
        return fields.all();
    }

    /**
     * The finding as a form has it.
     *
     * @param actors gives the id of the actor that an id or a name means
     * @throws org.rapporteur.app.http.RequestException when a value cannot be, or words do not stand in the report
     */
    public Finding edited(Finding finding, Findings report, Parameters form, UnaryOperator<String> actors) {
        Sent sent = new Sent(form, finding, report, actors);
        return switch (finding.kind()) {
            case STATEMENT -> StatementFields.read((Statement) finding, sent, vocabulary);
            case EVENT -> EventFields.read((Event) finding, sent, vocabulary);
            case MEETING -> MeetingFields.read((Meeting) finding, sent, vocabulary);
            case DEMAND -> DemandFields.read((Demand) finding, sent, vocabulary);
            case COMMITMENT -> PromiseFields.read((Commitment) finding, sent, vocabulary);
            case REFUSAL -> PromiseFields.read((Refusal) finding, sent, vocabulary);
            case ALLEGATION -> AllegationFields.read((Allegation) finding, sent, vocabulary);
        };
    }
}
