package org.rapporteur.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Where;

/**
 * What happened, as a table with hashtags of the Humanitarian Exchange Language (HXL 1.1) below its heading. The numbers in the
 * row of an allegation are alleged: {@code #status+verification} says so.
 */
public final class HxlExport implements Exporter {
    private record Column(String name, String tag, BiFunction<Happening, InReport, String> cell) {}

    private static final String KILLED = "killed";

    private static final List<Column> COLUMNS = List.of(
            new Column("Code (CAMEO)", "#event+code", (one, in) -> one.cameo()),
            new Column("Date", "#date+occurred", (one, in) -> Coding.date(one.when())),
            new Column(
                    "Published",
                    "#date+reported",
                    (one, in) -> in.findings()
                            .report()
                            .published()
                            .map(Object::toString)
                            .orElse("")),
            new Column("Type (PLOVER)", "#event+type", (one, in) -> one.type().name()),
            new Column("First party", "#group+name+first", (one, in) -> in.names(one.actors())),
            new Column("Second party", "#group+name+second", (one, in) -> in.names(one.recipients())),
            new Column("According to", "#group+name+source", HxlExport::source),
            new Column("Country", "#country+code", place(Place::country)),
            new Column(
                    "Region",
                    "#adm1+name",
                    place(place -> Optional.of(place)
                            .filter(one -> one.precision() == Place.Precision.REGION)
                            .map(Place::name))),
            new Column(
                    "Place",
                    "#loc+name",
                    (one, in) -> one.where()
                            .map(where -> where.place().map(Place::name).orElse(where.text()))
                            .orElse("")),
            new Column("Latitude", "#geo+lat", place(place -> place.point().map(point -> "" + point.latitude()))),
            new Column("Longitude", "#geo+lon", place(place -> place.point().map(point -> "" + point.longitude()))),
            new Column("Precision", "#geo+precision", place(place -> Optional.of(Cells.lower(place.precision())))),
            new Column("Killed, at least", "#affected+killed+min", (one, in) -> number(one, Event.Quantity::min)),
            new Column("Killed, at most", "#affected+killed+max", (one, in) -> number(one, Event.Quantity::max)),
            new Column("Words", "#description", HxlExport::description),
            new Column(
                    "Outlet",
                    "#meta+source",
                    (one, in) -> in.findings().report().outlet().orElse("")),
            new Column(
                    "Address",
                    "#meta+url",
                    (one, in) -> in.findings().report().url().orElse("")),
            new Column("Verification", "#status+verification", HxlExport::verification),
            new Column(
                    "Review",
                    "#status+review",
                    (one, in) -> Cells.lower(in.review(one.finding()).state())));

    private final Appendable out;
    private final RegisterFacts register;
    private final boolean redacted;

    /**
     * @param register what people hold of the findings
     * @param redacted whether a role stands in place of the name of a private person
     */
    public HxlExport(Appendable out, RegisterFacts register, boolean redacted) throws IOException {
        this.out = out;
        this.register = register;
        this.redacted = redacted;
        out.append(Csv.row(COLUMNS.stream().map(Column::name).toList()));
        out.append(Csv.row(COLUMNS.stream().map(Column::tag).toList()));
    }

    @Override
    public void add(Findings findings) throws IOException {
        InReport report = new InReport(findings, register, redacted);
        for (Happening happening : Happening.of(findings)) {
            List<String> cells = new ArrayList<>();
            COLUMNS.forEach(column -> cells.add(column.cell().apply(happening, report)));
            out.append(Csv.row(cells));
        }
    }

    private static BiFunction<Happening, InReport, String> place(Function<Place, Optional<String>> cell) {
        return (one, in) -> one.where().flatMap(Where::place).flatMap(cell).orElse("");
    }

    /** Reported, or else alleged until a person holds more. */
    private static String verification(Happening one, InReport in) {
        String held = in.verification(one.finding());
        return !one.alleged() ? "reported" : held.equals("unverified") ? "alleged" : held;
    }

    private static String source(Happening one, InReport in) {
        return one.alleged() ? Alleging.by(one.actors(), in) : "";
    }

    private static String description(Happening one, InReport in) {
        return one.alleged() ? Alleging.sentence(one.actors(), one.finding(), in) : in.sentence(one.finding());
    }

    private static String number(Happening one, Function<Event.Quantity, Long> end) {
        return one.quantity().stream()
                .filter(quantity -> quantity.kind().equals(KILLED))
                .findFirst()
                .map(quantity -> "" + end.apply(quantity))
                .orElse("");
    }

    @Override
    public void close() {
        // Nothing comes behind the last row.
    }
}
