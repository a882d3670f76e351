package org.rapporteur.json;

import java.util.function.Consumer;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;

/** The line of a finding of each of the seven kinds. */
final class FindingLine {
    private final CodePoints offsets;

    FindingLine(CodePoints offsets) {
        this.offsets = offsets;
    }

    String of(Finding finding, Held held) {
        return Line.of(Line.lower(finding.kind()), offsets, line -> {
            write(finding, line);
            held.write(line);
        });
    }

    /** All but the kind. */
    static void write(Finding finding, Line line) {
        line.text("id", finding.id()).text("report", finding.report());
        content(finding).accept(line);
        line.evidence(finding.evidence());
    }

    private static Consumer<Line> content(Finding finding) {
        return switch (finding.kind()) {
            case STATEMENT -> line -> statement((Statement) finding, line);
            case EVENT -> line -> event((Event) finding, line);
            case MEETING -> line -> meeting((Meeting) finding, line);
            case DEMAND -> line -> demand((Demand) finding, line);
            case COMMITMENT -> line -> commitment((Commitment) finding, line);
            case REFUSAL -> line -> refusal((Refusal) finding, line);
            case ALLEGATION -> line -> allegation((Allegation) finding, line);
        };
    }

    private static void statement(Statement statement, Line line) {
        line.references("source", statement.source())
                .words("cue", statement.cue())
                .words("content", statement.content())
                .name("act", statement.act())
                .name("form", statement.form())
                .name("status", statement.status())
                .number("depth", statement.depth())
                .text("within", statement.within())
                .references("addressee", statement.addressee())
                .references("behalf", statement.behalf())
                .name("modality", statement.modality())
                .name("polarity", statement.polarity())
                .name("strength", statement.strength())
                .words("condition", statement.condition())
                .texts("topics", statement.topics())
                .instruments(statement.instruments());
    }

    private static void event(Event event, Line line) {
        // PLOVER writes its types in capitals.
        line.text("type", event.type().name())
                .text("mode", event.mode())
                .texts("contexts", event.contexts())
                .text("cameo", event.cameo())
                .number("goldstein", event.goldstein())
                .references("actors", event.actors())
                .references("recipients", event.recipients())
                .words("trigger", event.trigger())
                .name("status", event.status())
                .flag("historical", event.historical())
                .name("voice", event.voice())
                .text("statement", event.statement())
                .quantities("quantity", event.quantity())
                .when(event.when())
                .where(event.where());
    }

    private static void meeting(Meeting meeting, Line line) {
        line.participants("participants", meeting.participants())
                .name("status", meeting.status())
                .text("format", meeting.format())
                .text("level", meeting.level())
                .where(meeting.where())
                .when(meeting.when())
                .texts("agenda", meeting.agenda());
    }

    private static void demand(Demand demand, Line line) {
        line.references("by", demand.by())
                .references("of", demand.of())
                .references("target", demand.target())
                .words("asked", demand.asked())
                .name("force", demand.force())
                .name("polarity", demand.polarity())
                .words("condition", demand.condition())
                .text("statement", demand.statement())
                .texts("topics", demand.topics())
                .instruments(demand.instruments());
    }

    private static void commitment(Commitment commitment, Line line) {
        line.references("by", commitment.by())
                .references("to", commitment.to())
                .words("promised", commitment.promised())
                .words("condition", commitment.condition())
                .text("statement", commitment.statement())
                .texts("topics", commitment.topics())
                .instruments(commitment.instruments());
    }

    private static void refusal(Refusal refusal, Line line) {
        line.references("by", refusal.by())
                .references("to", refusal.to())
                .words("refused", refusal.refused())
                .words("condition", refusal.condition())
                .text("statement", refusal.statement())
                .texts("topics", refusal.topics())
                .instruments(refusal.instruments());
    }

    private static void allegation(Allegation allegation, Line line) {
        line.text("violation", allegation.violation())
                .references("perpetrators", allegation.perpetrators())
                .references("victims", allegation.victims())
                .quantities("harm", allegation.harm())
                .words("characterised_as", allegation.characterisedAs())
                .name("scope", allegation.scope())
                .references("by", allegation.by())
                .name("voice", allegation.voice())
                .text("statement", allegation.statement())
                .where(allegation.where())
                .when(allegation.when())
                .texts("topics", allegation.topics());
    }
}
