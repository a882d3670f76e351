package org.rapporteur.app.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;

/** A finding part by part: each role, the words in it, and what they were taken to mean. */
public final class Particulars {
    /** One part. */
    public record Part(String label, String value) {}

    private final Findings report;
    private final List<Part> parts = new ArrayList<>();

    private Particulars(Findings report) {
        this.report = report;
    }

    public static List<Part> of(Finding finding, Findings report) {
        Particulars particulars = new Particulars(report);
        particulars.add(finding);
        return List.copyOf(particulars.parts);
    }

    private void add(Finding finding) {
        if (finding instanceof Statement statement) {
            statement(statement);
        } else if (finding instanceof Event event) {
            event(event);
        } else if (finding instanceof Meeting meeting) {
            meeting(meeting);
        } else if (finding instanceof Demand demand) {
            demand(demand);
        } else if (finding instanceof Commitment commitment) {
            references("by", commitment.by());
            references("to", commitment.to());
            words("promised", Optional.of(commitment.promised()));
            concerns(commitment.condition(), commitment.topics(), commitment.instruments());
            part("statement", commitment.statement());
        } else if (finding instanceof Refusal refusal) {
            references("by", refusal.by());
            references("to", refusal.to());
            words("refused", Optional.of(refusal.refused()));
            concerns(refusal.condition(), refusal.topics(), refusal.instruments());
            part("statement", refusal.statement());
        } else if (finding instanceof Allegation allegation) {
            allegation(allegation);
        }
    }

    private void statement(Statement statement) {
        references("source", statement.source());
        references("addressee", statement.addressee());
        references("on behalf of", statement.behalf());
        words("cue", statement.cue());
        statement.content().forEach(words -> words("content", Optional.of(words)));
        part("act", Gist.lower(statement.act()) + ", " + Gist.lower(statement.status()));
        part(
                "form",
                Gist.lower(statement.form()) + ", " + Gist.lower(statement.modality()) + ", "
                        + Gist.lower(statement.polarity()) + ", " + Gist.lower(statement.strength()));
        concerns(statement.condition(), statement.topics(), statement.instruments());
        statement.within().ifPresent(id -> part("within", id));
    }

    private void event(Event event) {
        references("actor", event.actors());
        references("recipient", event.recipients());
        part("type", event.type() + event.mode().map(mode -> ", " + mode).orElse(""));
        part("CAMEO", event.cameo() + ", Goldstein " + event.goldstein());
        words("trigger", Optional.of(event.trigger()));
        part("status", Gist.lower(event.status()) + (event.historical() ? ", told as background" : ""));
        part("voice", Gist.lower(event.voice()));
        event.statement().ifPresent(id -> part("statement", id));
        if (event.voice() == Voice.STATEMENT) {
            report.of(Statement.class)
                    .filter(statement -> event.statement().equals(Optional.of(statement.id())))
                    .forEach(statement -> {
                        references("claimed by", statement.source());
                        words("with", statement.cue());
                    });
        }
        part("contexts", String.join(", ", event.contexts()));
        event.quantity().forEach(quantity -> part("number", Gist.quantity(quantity)));
        circumstances(event.when(), event.where());
    }

    private void meeting(Meeting meeting) {
        references(
                "participant",
                meeting.participants().stream().map(Participant::reference).toList());
        part("status", Gist.lower(meeting.status()));
        meeting.format().ifPresent(format -> part("format", format));
        meeting.level().ifPresent(level -> part("level", level));
        circumstances(meeting.when(), meeting.where());
        NamesInReport names = new NamesInReport(report);
        meeting.agenda().forEach(id -> part("agenda", names.of(id)));
    }

    private void demand(Demand demand) {
        references("by", demand.by());
        references("of", demand.of());
        references("aimed at", demand.target());
        words("asked", Optional.of(demand.asked()));
        part("force", Gist.lower(demand.force()) + ", to " + Gist.lower(demand.polarity()));
        concerns(demand.condition(), demand.topics(), demand.instruments());
        part("statement", demand.statement());
    }

    private void allegation(Allegation allegation) {
        part("violation", allegation.violation() + ", " + Gist.lower(allegation.scope()));
        references("alleged by", allegation.by());
        part("voice", Gist.lower(allegation.voice()));
        references("perpetrator", allegation.perpetrators());
        references("victim", allegation.victims());
        allegation.harm().forEach(harm -> part("harm", Gist.quantity(harm)));
        words("called", allegation.characterisedAs());
        circumstances(allegation.when(), allegation.where());
        part("topics", String.join(", ", allegation.topics()));
        allegation.statement().ifPresent(id -> part("statement", id));
    }

    private void circumstances(Optional<When> when, Optional<Where> where) {
        when.ifPresent(known -> part(
                "when",
                quoted(known.text())
                        + known.edtf()
                                .or(known::timex)
                                .map(date -> " = " + date)
                                .orElse("")));
        where.ifPresent(known -> part(
                "where",
                quoted(known.text())
                        + known.place().map(place -> " = " + place(place)).orElse(", not resolved")));
    }

    private static String place(Place place) {
        return place.name()
                + place.country().map(country -> ", " + country).orElse("")
                + place.point()
                        .map(point -> " (" + point.latitude() + ", " + point.longitude() + ")")
                        .orElse("")
                + ", " + Gist.lower(place.precision())
                + place.id().map(id -> ", " + id).orElse("");
    }

    private void concerns(
            Optional<Words> condition, List<String> topics, List<Statement.InstrumentStance> instruments) {
        words("condition", condition);
        part("topics", String.join(", ", topics));
        NamesInReport names = new NamesInReport(report);
        instruments.forEach(instrument ->
                part("instrument", Gist.lower(instrument.stance()) + ": " + names.of(instrument.instrument())));
    }

    private void references(String role, List<Reference> references) {
        references.forEach(reference -> part(role, resolved(reference)));
    }

    /** "he" (pronoun) = Geir Pedersen, person:geir-pedersen; special envoy. */
    private String resolved(Reference reference) {
        String written = quoted(reference.text())
                + report.mentions().stream()
                        .filter(mention -> mention.span().equals(reference.span()))
                        .map(Mention::type)
                        .findFirst()
                        .map(type -> " (" + Gist.lower(type) + ")")
                        .orElse("");
        return reference
                .actor()
                .flatMap(id -> report.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .findFirst())
                .map(actor -> written + " = " + actor.name() + ", " + actor.id() + offices(actor))
                .orElse(written + ", not resolved");
    }

    private static String offices(Actor actor) {
        List<String> here = actor.offices().stream()
                .filter(office -> office.span().isPresent())
                .map(Actor.Office::title)
                .distinct()
                .toList();
        return here.isEmpty() ? "" : "; " + String.join("; ", here);
    }

    private void words(String label, Optional<Words> words) {
        words.ifPresent(known -> part(label, quoted(known.text())));
    }

    private void part(String label, String value) {
        if (!value.isEmpty()) {
            parts.add(new Part(label, value));
        }
    }

    private static String quoted(String words) {
        return '"' + Plain.of(words) + '"';
    }
}
