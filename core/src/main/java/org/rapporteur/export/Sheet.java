package org.rapporteur.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Voice;

/** The findings of one kind as a table, a row each, for spreadsheets and statistics. */
public final class Sheet {
    private static final String EVIDENCE = "evidence";
    private static final List<Sheet> ALL = List.of(
            sheet("statements", Statement.class, statements()),
            sheet("events", Event.class, events()),
            sheet("meetings", Meeting.class, meetings()),
            sheet("demands", Demand.class, demands()),
            sheet("commitments", Commitment.class, commitments()),
            sheet("refusals", Refusal.class, refusals()),
            sheet("allegations", Allegation.class, allegations()),
            new Sheet(EVIDENCE, Evidences.COLUMNS, Evidences::rows));

    private final String name;
    private final List<String> columns;
    private final Function<InReport, Stream<List<String>>> rows;

    private Sheet(String name, List<String> columns, Function<InReport, Stream<List<String>>> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
    }

    /** One for each kind of finding, and one for all pieces of evidence. */
    public static List<Sheet> all() {
        return ALL;
    }

    /** As "demands". */
    public String name() {
        return name;
    }

    /** As "demands.csv". */
    public String file() {
        return name + ".csv";
    }

    /** The columns whose values tell one row from all others. */
    List<String> key() {
        return name.equals(EVIDENCE) ? Evidences.KEY : List.of("id");
    }

    public List<String> columns() {
        return columns;
    }

    /**
     * The rows of one report, in the order of its findings.
     *
     * @param register what other reports add
     * @param redacted whether a role stands in place of the name of a private person
     */
    public List<List<String>> rows(Findings findings, RegisterFacts register, boolean redacted) {
        return rows.apply(new InReport(findings, register, redacted)).toList();
    }

    private static <F extends Finding> Sheet sheet(String name, Class<F> kind, Cells<F> cells) {
        List<Column<F>> columns = cells.columns();
        return new Sheet(
                name,
                columns.stream().map(Column::name).toList(),
                report -> report.findings()
                        .of(kind)
                        .map(finding -> columns.stream()
                                .map(column -> column.cell().apply(finding, report))
                                .toList()));
    }

    private static Cells<Statement> statements() {
        return Cells.of(Statement::within)
                .actors("speaker", Statement::source)
                .in("office_as_written", (statement, report) -> report.offices(statement.source()))
                .actors("behalf", Statement::behalf)
                .actors("addressee", Statement::addressee)
                .words("cue", Statement::cue)
                .of("act", statement -> Cells.lower(statement.act()))
                .of("form", statement -> Cells.lower(statement.form()))
                .of("status", statement -> Cells.lower(statement.status()))
                .of("modality", statement -> Cells.lower(statement.modality()))
                .of("polarity", statement -> Cells.lower(statement.polarity()))
                .of("strength", statement -> Cells.lower(statement.strength()))
                .of("depth", statement -> "" + statement.depth())
                .of("within", statement -> statement.within().orElse(""))
                .in(
                        "content",
                        (statement, report) -> InReport.join(statement.content(), words -> report.words(words.span())))
                .words("condition", Statement::condition)
                .list("topics", Statement::topics)
                .stances(Statement::instruments);
    }

    private static Cells<Event> events() {
        return Cells.<Event>of(event -> event.statement().filter(id -> event.voice() == Voice.STATEMENT))
                .actors("actor", Event::actors)
                .actors("recipient", Event::recipients)
                .of("type", event -> event.type().name())
                .of("mode", event -> event.mode().orElse(""))
                .list("contexts", Event::contexts)
                .of("cameo", Event::cameo)
                .of("goldstein", event -> "" + event.goldstein())
                .of("status", event -> Cells.lower(event.status()))
                .of("historical", event -> "" + event.historical())
                .of("statement", event -> event.statement().orElse(""))
                .harm(Event::quantity)
                .when(Event::when)
                .where(Event::where);
    }

    private static Cells<Meeting> meetings() {
        return Cells.<Meeting>of(meeting -> Optional.empty())
                .actors(
                        "participants",
                        meeting -> meeting.participants().stream()
                                .map(Participant::reference)
                                .toList())
                .of("level", meeting -> meeting.level().orElse(""))
                .of("format", meeting -> meeting.format().orElse(""))
                .of("status", meeting -> Cells.lower(meeting.status()))
                .in("agenda", (meeting, report) -> InReport.join(meeting.agenda(), report::name))
                .when(Meeting::when)
                .where(Meeting::where);
    }

    private static Cells<Demand> demands() {
        return Cells.<Demand>of(demand -> Optional.of(demand.statement()))
                .actors("by", Demand::by)
                .actors("of", Demand::of)
                .actors("target", Demand::target)
                .in("asked", (demand, report) -> report.words(demand.asked().span()))
                .of("force", demand -> Cells.lower(demand.force()))
                .of("polarity", demand -> Cells.lower(demand.polarity()))
                .words("condition", Demand::condition)
                .list("topics", Demand::topics)
                .stances(Demand::instruments)
                .line();
    }

    private static Cells<Commitment> commitments() {
        return Cells.<Commitment>of(commitment -> Optional.of(commitment.statement()))
                .actors("by", Commitment::by)
                .actors("to", Commitment::to)
                .in(
                        "promised",
                        (commitment, report) ->
                                report.words(commitment.promised().span()))
                .words("condition", Commitment::condition)
                .list("topics", Commitment::topics)
                .stances(Commitment::instruments)
                .line();
    }

    private static Cells<Refusal> refusals() {
        return Cells.<Refusal>of(refusal -> Optional.of(refusal.statement()))
                .actors("by", Refusal::by)
                .actors("to", Refusal::to)
                .in(
                        "refused",
                        (refusal, report) -> report.words(refusal.refused().span()))
                .words("condition", Refusal::condition)
                .list("topics", Refusal::topics)
                .stances(Refusal::instruments)
                .line();
    }

    private static Cells<Allegation> allegations() {
        return Cells.<Allegation>of(
                        allegation -> allegation.statement().filter(id -> allegation.voice() == Voice.STATEMENT))
                .of("alleged_violation", Allegation::violation)
                .words("characterised_as", Allegation::characterisedAs)
                .actors("alleged_perpetrator", Allegation::perpetrators)
                .actors("victims", Allegation::victims)
                .harm(Allegation::harm)
                .actors("alleged_by", Allegation::by)
                .of("scope", allegation -> Cells.lower(allegation.scope()))
                .list("topics", Allegation::topics)
                .when(Allegation::when)
                .where(Allegation::where)
                .verification();
    }
}
