package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Where;

/** Puts the columns of a table of events together. */
final class CodedColumns {
    /** A column: its name, and its cell for an event in its report. */
    record Column(String name, BiFunction<Event, Coding, String> cell) {}

    private final List<Column> columns = new ArrayList<>();

    List<Column> all() {
        return List.copyOf(columns);
    }

    CodedColumns in(String name, BiFunction<Event, Coding, String> cell) {
        columns.add(new Column(name, cell));
        return this;
    }

    CodedColumns of(String name, Function<Event, String> cell) {
        return in(name, (event, coding) -> cell.apply(event));
    }

    /** Of the resolved place. */
    CodedColumns place(String name, Function<Place, Optional<String>> cell) {
        return of(
                name, event -> event.where().flatMap(Where::place).flatMap(cell).orElse(""));
    }

    /** The name of the place, when it is of this precision. */
    CodedColumns area(String name, Place.Precision precision) {
        return place(
                name,
                place -> Optional.of(place)
                        .filter(one -> one.precision() == precision)
                        .map(Place::name));
    }

    /** Degrees of the resolved place. */
    CodedColumns degrees(String latitude, String longitude) {
        return place(latitude, place -> place.point().map(point -> "" + point.latitude()))
                .place(longitude, place -> place.point().map(point -> "" + point.longitude()));
    }

    CodedColumns report(String name, Function<Report, Optional<String>> cell) {
        return in(
                name, (event, coding) -> cell.apply(coding.findings().report()).orElse(""));
    }

    /** Our own columns, which come last. */
    CodedColumns own() {
        return of("X_Status", event -> Cells.lower(event.status()))
                .of("X_Voice", event -> Cells.lower(event.voice()))
                .in("X_Asserted_By", (event, coding) -> coding.names(coding.asserting(event)))
                .in("X_Quote", (event, coding) -> coding.quote(event))
                .in("X_Start", (event, coding) -> "" + coding.offsets(event).start())
                .in("X_End", (event, coding) -> "" + coding.offsets(event).end())
                .report("X_URL", Report::url)
                .in("X_Chain_Cluster", (event, coding) -> coding.chainCluster())
                .in(
                        "X_Review",
                        (event, coding) -> Cells.lower(coding.review(event).state()));
    }
}
