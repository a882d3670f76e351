package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Place;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Footing;
import org.rapporteur.register.Frequency;
import org.rapporteur.register.Located;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;
import org.rapporteur.register.Strand;

/** What pictures of many findings need: counted in the database, for to read all of them takes longer than people wait. */
final class PictureRows {
    private final Handle handle;

    PictureRows(Handle handle) {
        this.handle = handle;
    }

    /** As {@link org.rapporteur.register.Timeline#once} has it. */
    private static String once(Conditions wanted) {
        return wanted.isNarrow()
                ? "finding.number IN (WITH wanted AS MATERIALIZED"
                        + " (SELECT number, report, kind, consultation FROM finding WHERE " + wanted.sql() + ")"
                        + " SELECT number FROM wanted WHERE " + once("wanted", "") + ")"
                : wanted.sql() + " AND " + once("finding", " AND " + wanted.sql());
    }

    /** As one value: of two that may be null, SQLite would go through all others for each. */
    private static String once(String table, String wanted) {
        String told = table + ".report || ' ' || " + table + ".consultation";
        return "(" + table + ".consultation IS NULL OR " + table + ".kind = 'MEETING' OR " + told + " NOT IN (SELECT "
                + told + " FROM " + table + " WHERE CAST(" + table + ".kind AS TEXT) = 'MEETING'" + wanted + "))";
    }

    List<Frequency> frequencies(Filter filter) {
        Conditions wanted = Conditions.of(Selection.of(filter));
        return wanted.bind(
                        handle.createQuery("SELECT kind, footing, first_day, last_day, count(*) AS times FROM finding"
                                + " WHERE " + once(wanted) + " GROUP BY kind, footing, first_day, last_day"))
                .map((row, context) -> new Frequency(
                        new Strand(Finding.Kind.valueOf(row.getString("kind")), footing(row)),
                        FindingRows.days(row.getString("first_day"), row.getString("last_day")),
                        row.getInt("times")))
                .list();
    }

    List<Entry> once(Filter filter, Set<Strand> strands, Optional<String> place, Paging paging) {
        Conditions wanted = Conditions.of(Selection.of(filter));
        String among = strands.isEmpty()
                ? "FALSE"
                : strands.stream().map(PictureRows::is).sorted().collect(Collectors.joining(" OR "));
        String there = place.map(id -> " AND finding.number IN (SELECT finding FROM finding_key"
                        + " WHERE thing = 'place' AND id = " + wanted.value(id) + ")")
                .orElse("");
        return new FindingRows(handle).entries(wanted, once(wanted) + " AND (" + among + ")" + there, paging);
    }

    private static String is(Strand strand) {
        return "(finding.kind = '" + strand.kind() + "' AND finding.footing "
                + strand.footing().map(footing -> "= '" + footing + "'").orElse("IS NULL") + ")";
    }

    List<Located> places(Filter filter) {
        Conditions wanted = Conditions.of(Selection.of(filter));
        List<Counted> counted = wanted.bind(
                        handle.createQuery("SELECT finding_key.id, footing, count(*) AS times FROM finding"
                                + " JOIN finding_key ON finding_key.finding = finding.number AND finding_key.thing = 'place'"
                                + " WHERE " + once(wanted) + " GROUP BY finding_key.id, footing"))
                .map((row, context) -> new Counted(
                        Optional.ofNullable(row.getString("id")), footing(row).orElseThrow(), row.getInt("times")))
                .list();
        Map<String, Place> known = known(
                counted.stream().flatMap(one -> one.id().stream()).distinct().toList());
        List<Located> located = new ArrayList<>();
        counted.forEach(one -> located.add(
                new Located(one.id().flatMap(id -> Optional.ofNullable(known.get(id))), one.footing(), one.times())));
        return located;
    }

    private record Counted(Optional<String> id, Footing footing, int times) {}

    /** What the report first added says, all say. */
    private Map<String, Place> known(List<String> ids) {
        Map<String, Place> places = new HashMap<>();
        for (List<String> some : FactRows.parts(ids)) {
            handle.createQuery("SELECT * FROM place JOIN (SELECT id AS of_id, min(report) AS of_report FROM place"
                            + " WHERE id IN (<ids>) GROUP BY id) AS first ON id = of_id AND report = of_report")
                    .bindList("ids", some)
                    .map((row, context) -> Map.entry(row.getString("id"), place(row)))
                    .forEach(one -> places.put(one.getKey(), one.getValue()));
        }
        return places;
    }

    private static Place place(ResultSet row) throws SQLException {
        String id = row.getString("id");
        double latitude = row.getDouble("latitude");
        boolean hasPoint = !row.wasNull();
        double longitude = row.getDouble("longitude");
        return new Place(
                id.startsWith("name:") ? Optional.empty() : Optional.of(id),
                row.getString("name"),
                hasPoint ? Optional.of(new Place.Point(latitude, longitude)) : Optional.empty(),
                Optional.ofNullable(row.getString("country")),
                Place.Precision.valueOf(row.getString("precision").toUpperCase(Locale.ROOT)));
    }

    private static Optional<Footing> footing(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("footing")).map(Footing::valueOf);
    }
}
