package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.register.Days;
import org.rapporteur.register.Line;

/** Puts the columns of a sheet together. */
final class Cells<F extends Finding> {
    private final List<Column<F>> columns = new ArrayList<>();

    /**
     * Begins with the columns that all sheets have.
     *
     * @param statement the id of the statement that asserts the finding, if one does
     */
    static <F extends Finding> Cells<F> of(Function<F, Optional<String>> statement) {
        return new Cells<F>()
                .in("id", (finding, report) -> finding.id())
                .in("report_id", (finding, report) -> finding.report())
                .in("url", (finding, report) -> report.findings().report().url().orElse(""))
                .in(
                        "outlet",
                        (finding, report) -> report.findings().report().outlet().orElse(""))
                .in("chain", (finding, report) -> report.chain())
                .in("chain_cluster", (finding, report) -> report.chainCluster())
                .in(
                        "published",
                        (finding, report) -> report.findings()
                                .report()
                                .published()
                                .map(Object::toString)
                                .orElse(""))
                .in("sha256_text", (finding, report) -> report.hash())
                .in("quote", (finding, report) -> report.quote(finding))
                .in(
                        "start",
                        (finding, report) ->
                                "" + report.offsets(report.first(finding)).start())
                .in(
                        "end",
                        (finding, report) ->
                                "" + report.offsets(report.first(finding)).end())
                .in("voice", (finding, report) -> statement.apply(finding).isPresent() ? "statement" : "reporter")
                .in("asserted_by", (finding, report) -> report.ids(report.asserting(statement.apply(finding))))
                .in("asserted_by_name", (finding, report) -> report.names(report.asserting(statement.apply(finding))))
                .of("rule", finding -> finding.evidence().rule())
                .of("version", finding -> finding.evidence().version())
                .of("reading_confidence", finding -> "" + finding.evidence().confidence())
                .in(
                        "review_state",
                        (finding, report) -> lower(report.review(finding).state()))
                .in("reviewed_by", (finding, report) -> stamp(finding, report, Stamp::who))
                .in(
                        "reviewed_at",
                        (finding, report) ->
                                stamp(finding, report, stamp -> stamp.when().toString()))
                .in(
                        "tags",
                        (finding, report) -> String.join("; ", report.register().tags(finding.id())))
                .in(
                        "note",
                        (finding, report) -> String.join("; ", report.register().notes(finding.id())))
                .in("redacted", (finding, report) -> "" + report.isRedacted(finding));
    }

    private static <F extends Finding> String stamp(F finding, InReport report, Function<Stamp, String> part) {
        return report.review(finding).last().map(part).orElse("");
    }

    List<Column<F>> columns() {
        return List.copyOf(columns);
    }

    Cells<F> in(String name, BiFunction<F, InReport, String> cell) {
        columns.add(new Column<>(name, cell));
        return this;
    }

    Cells<F> of(String name, Function<F, String> cell) {
        return in(name, (finding, report) -> cell.apply(finding));
    }

    /** Three columns: canonical names, ids, and names as written. */
    Cells<F> actors(String name, Function<F, List<Reference>> references) {
        return in(name, (finding, report) -> report.names(references.apply(finding)))
                .in(name + "_id", (finding, report) -> report.ids(references.apply(finding)))
                .in(name + "_as_written", (finding, report) -> report.written(references.apply(finding)));
    }

    Cells<F> words(String name, Function<F, Optional<Words>> words) {
        return in(
                name,
                (finding, report) -> words.apply(finding)
                        .map(found -> report.words(found.span()))
                        .orElse(""));
    }

    Cells<F> list(String name, Function<F, List<String>> values) {
        return of(name, finding -> String.join("; ", values.apply(finding)));
    }

    Cells<F> stances(Function<F, List<Statement.InstrumentStance>> stances) {
        return in(
                        "instruments",
                        (finding, report) ->
                                InReport.join(stances.apply(finding), stance -> report.name(stance.instrument())))
                .of("stance", finding -> InReport.join(stances.apply(finding), stance -> lower(stance.stance())));
    }

    /** The line over all reports that the finding voices. */
    Cells<F> line() {
        return line("line_id", (line, register) -> line.id())
                .line(
                        "first",
                        (line, register) -> line.first()
                                .map(Days::first)
                                .map(Object::toString)
                                .orElse(""))
                .line(
                        "last",
                        (line, register) -> line.last()
                                .map(Days::last)
                                .map(Object::toString)
                                .orElse(""))
                .line("voicings", (line, register) -> "" + line.times())
                .line("independent_chains", (line, register) -> "" + register.chains(line))
                .line(
                        "answer_state",
                        (line, register) -> InReport.join(register.answers(line), answer -> lower(answer.outcome())))
                .line(
                        "answer_evidence",
                        (line, register) -> InReport.join(
                                register.answers(line), answer -> answer.by().orElse("")));
    }

    /** What people hold of an allegation. */
    Cells<F> verification() {
        return in(
                        "incident_id",
                        (finding, report) -> String.join("; ", report.register().incidents(finding.id())))
                .in(
                        "independent_chains",
                        (finding, report) -> report.register()
                                .chains(finding.id())
                                .map(Object::toString)
                                .orElse(""))
                .in("verification", (finding, report) -> report.verification(finding))
                .in(
                        "standard_of_proof",
                        (finding, report) -> report.register()
                                .verdict(finding.id())
                                .flatMap(Correction.Verdict::standard)
                                .map(Cells::lower)
                                .orElse(""));
    }

    private Cells<F> line(String name, BiFunction<Line, RegisterFacts, String> cell) {
        return in(
                name,
                (finding, report) -> report.register()
                        .line(finding.id())
                        .map(line -> cell.apply(line, report.register()))
                        .orElse(""));
    }

    /** The lowest and the highest number of each kind of harm. */
    Cells<F> harm(Function<F, List<Event.Quantity>> quantities) {
        for (String kind : List.of("killed", "injured", "detained", "displaced")) {
            of(kind + "_min", finding -> number(quantities.apply(finding), kind, Event.Quantity::min));
            of(kind + "_max", finding -> number(quantities.apply(finding), kind, Event.Quantity::max));
        }
        return this;
    }

    private static String number(List<Event.Quantity> quantities, String kind, Function<Event.Quantity, Long> end) {
        return quantities.stream()
                .filter(quantity -> quantity.kind().equals(kind))
                .findFirst()
                .map(quantity -> "" + end.apply(quantity))
                .orElse("");
    }

    Cells<F> when(Function<F, Optional<When>> when) {
        return of(
                        "date_as_written",
                        finding -> when.apply(finding).map(When::text).orElse(""))
                .of(
                        "date_edtf",
                        finding -> when.apply(finding).flatMap(When::edtf).orElse(""))
                .of(
                        "date_precision",
                        finding -> when.apply(finding)
                                .flatMap(When::edtf)
                                .map(Cells::precision)
                                .orElse(""));
    }

    private static String precision(String edtf) {
        if (edtf.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return "day";
        }
        if (edtf.matches("\\d{4}-\\d{2}")) {
            return "month";
        }
        return edtf.matches("\\d{4}") ? "year" : "interval";
    }

    Cells<F> where(Function<F, Optional<Where>> where) {
        Function<F, Optional<Place>> place = finding -> where.apply(finding).flatMap(Where::place);
        return of(
                        "place_as_written",
                        finding -> where.apply(finding).map(Where::text).orElse(""))
                .of("place", finding -> place.apply(finding).map(Place::name).orElse(""))
                .of(
                        "place_id",
                        finding -> place.apply(finding).flatMap(Place::id).orElse(""))
                .of(
                        "country",
                        finding -> place.apply(finding).flatMap(Place::country).orElse(""))
                .of(
                        "claimants",
                        finding -> place.apply(finding)
                                .map(known -> String.join("; ", known.claimants()))
                                .orElse(""))
                .of(
                        "admin1",
                        finding -> place.apply(finding)
                                .filter(known -> known.precision() == Place.Precision.REGION)
                                .map(Place::name)
                                .orElse(""))
                .of(
                        "lat",
                        finding -> place.apply(finding)
                                .flatMap(Place::point)
                                .map(point -> "" + point.latitude())
                                .orElse(""))
                .of(
                        "lon",
                        finding -> place.apply(finding)
                                .flatMap(Place::point)
                                .map(point -> "" + point.longitude())
                                .orElse(""))
                .of(
                        "geo_precision",
                        finding -> place.apply(finding)
                                .map(known -> lower(known.precision()))
                                .orElse(""));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
