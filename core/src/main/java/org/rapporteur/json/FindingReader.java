package org.rapporteur.json;

import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Strength;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.Words;

/** The findings of one report read from their fields. */
final class FindingReader {
    private final ThingReader things;

    FindingReader(ThingReader things) {
        this.things = things;
    }

    Finding read(Finding.Kind kind, Fields fields) {
        return switch (kind) {
            case STATEMENT -> statement(fields);
            case EVENT -> event(fields);
            case MEETING -> meeting(fields);
            case DEMAND -> demand(fields);
            case COMMITMENT -> commitment(fields);
            case REFUSAL -> refusal(fields);
            case ALLEGATION -> allegation(fields);
        };
    }

    private Statement statement(Fields fields) {
        return new Statement(
                fields.text("id"),
                fields.text("report"),
                references(fields, "source"),
                words(fields, "cue"),
                fields.objects("content", things::words),
                fields.choice("act", SpeechAct.class),
                fields.choice("form", Statement.Form.class),
                fields.choice("status", Statement.Status.class),
                Math.toIntExact(fields.whole("depth")),
                fields.optionalText("within"),
                references(fields, "addressee"),
                references(fields, "behalf"),
                fields.choice("modality", Modality.class),
                fields.choice("polarity", Polarity.class),
                fields.choice("strength", Strength.class),
                words(fields, "condition"),
                fields.texts("topics"),
                instruments(fields),
                things.evidence(fields));
    }

    private Event event(Fields fields) {
        return new Event(
                fields.text("id"),
                fields.text("report"),
                fields.choice("type", EventType.class),
                fields.optionalText("mode"),
                fields.texts("contexts"),
                fields.text("cameo"),
                fields.number("goldstein"),
                references(fields, "actors"),
                references(fields, "recipients"),
                things.words(fields.object("trigger")),
                fields.choice("status", EventStatus.class),
                fields.flag("historical"),
                fields.choice("voice", Voice.class),
                fields.optionalText("statement"),
                fields.objects("quantity", things::quantity),
                things.when(fields),
                things.where(fields),
                things.evidence(fields));
    }

    private Meeting meeting(Fields fields) {
        return new Meeting(
                fields.text("id"),
                fields.text("report"),
                fields.objects("participants", things::participant),
                fields.choice("status", EventStatus.class),
                fields.optionalText("format"),
                fields.optionalText("level"),
                things.where(fields),
                things.when(fields),
                fields.texts("agenda"),
                things.evidence(fields));
    }

    private Demand demand(Fields fields) {
        return new Demand(
                fields.text("id"),
                fields.text("report"),
                references(fields, "by"),
                references(fields, "of"),
                references(fields, "target"),
                things.words(fields.object("asked")),
                fields.choice("force", Demand.Force.class),
                fields.choice("polarity", Demand.Direction.class),
                words(fields, "condition"),
                fields.text("statement"),
                fields.texts("topics"),
                instruments(fields),
                things.evidence(fields));
    }

    private Commitment commitment(Fields fields) {
        return new Commitment(
                fields.text("id"),
                fields.text("report"),
                references(fields, "by"),
                references(fields, "to"),
                things.words(fields.object("promised")),
                words(fields, "condition"),
                fields.text("statement"),
                fields.texts("topics"),
                instruments(fields),
                things.evidence(fields));
    }

    private Refusal refusal(Fields fields) {
        return new Refusal(
                fields.text("id"),
                fields.text("report"),
                references(fields, "by"),
                references(fields, "to"),
                things.words(fields.object("refused")),
                words(fields, "condition"),
                fields.text("statement"),
                fields.texts("topics"),
                instruments(fields),
                things.evidence(fields));
    }

    private Allegation allegation(Fields fields) {
        return new Allegation(
                fields.text("id"),
                fields.text("report"),
                fields.text("violation"),
                references(fields, "perpetrators"),
                references(fields, "victims"),
                fields.objects("harm", things::quantity),
                words(fields, "characterised_as"),
                fields.choice("scope", Allegation.Scope.class),
                references(fields, "by"),
                fields.choice("voice", Voice.class),
                fields.optionalText("statement"),
                things.where(fields),
                things.when(fields),
                fields.texts("topics"),
                things.evidence(fields));
    }

    private List<Reference> references(Fields fields, String key) {
        return fields.objects(key, things::reference);
    }

    private Optional<Words> words(Fields fields, String key) {
        return fields.optionalObject(key).map(things::words);
    }

    private List<Statement.InstrumentStance> instruments(Fields fields) {
        return fields.objects("instruments", things::stance);
    }
}
