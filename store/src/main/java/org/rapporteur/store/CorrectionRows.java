package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Doubt;
import org.rapporteur.json.CodePoints;
import org.rapporteur.json.CorrectionReader;
import org.rapporteur.register.Paging;

/** Questions about corrections. */
final class CorrectionRows {
    private static final String SELECT = "SELECT number, recorded_at, in_force, line FROM correction WHERE ";

    private final Handle handle;
    private final Map<Long, CodePoints> texts = new HashMap<>();

    CorrectionRows(Handle handle) {
        this.handle = handle;
    }

    /** In the order in which they came. */
    List<Recorded> recorded(CorrectionFilter filter) {
        return select(SELECT + wanted(filter) + " ORDER BY number", filter)
                .map((row, context) -> recorded(row))
                .list();
    }

    /** A part of them. */
    Paging.Slice<Recorded> recorded(CorrectionFilter filter, Paging paging) {
        int total = select("SELECT count(*) FROM correction WHERE " + wanted(filter), filter)
                .mapTo(Integer.class)
                .one();
        List<Recorded> some = select(SELECT + wanted(filter) + " ORDER BY number LIMIT :limit OFFSET :offset", filter)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> recorded(row))
                .list();
        return new Paging.Slice<>(some, total);
    }

    private static String wanted(CorrectionFilter filter) {
        StringBuilder sql = new StringBuilder("TRUE");
        if (!filter.kinds().isEmpty()) {
            sql.append(" AND type IN (<kinds>)");
        }
        filter.who().ifPresent(who -> sql.append(" AND who = :who"));
        filter.about()
                .ifPresent(id -> sql.append(
                        " AND (id = :about OR number IN (SELECT correction FROM correction_about WHERE id = :about))"));
        filter.since().ifPresent(at -> sql.append(" AND recorded_at >= :since"));
        if (filter.inForce()) {
            sql.append(" AND in_force");
        }
        return sql.toString();
    }

    private Query select(String sql, CorrectionFilter filter) {
        Query query = handle.createQuery(sql);
        if (!filter.kinds().isEmpty()) {
            query.bindList("kinds", filter.kinds().stream().map(Enum::name).toList());
        }
        filter.who().ifPresent(who -> query.bind("who", Stored.of(who)));
        filter.about().ifPresent(id -> query.bind("about", Stored.of(id)));
        filter.since().ifPresent(at -> query.bind("since", Stored.of(at)));
        return query;
    }

    Optional<Recorded> recorded(String id) {
        return handle.createQuery(SELECT + "id = :id")
                .bind("id", Stored.of(id))
                .map((row, context) -> recorded(row))
                .findOne();
    }

    /** Those in force that change the findings of a report, or may. */
    List<Correction> concerning(String report) {
        return handle
                .createQuery(SELECT + "in_force AND (type = 'MERGE' OR (type IN ('ACCEPT', 'REJECT', 'EDIT',"
                        + " 'REATTRIBUTE', 'ADD', 'SPLIT') AND number IN"
                        + " (SELECT correction FROM correction_about WHERE id = :report))) ORDER BY number")
                .bind("report", Stored.of(report))
                .map((row, context) -> recorded(row))
                .stream()
                .map(Recorded::correction)
                .toList();
    }

    List<Doubt> doubts() {
        return handle.createQuery("SELECT doubt.correction, report.id, doubt.finding, doubt.why FROM doubt"
                        + " JOIN report ON report.number = doubt.report WHERE report.current"
                        + " ORDER BY report.id, doubt.correction, doubt.finding, doubt.why")
                .map((row, context) -> new Doubt(
                        row.getString("correction"),
                        row.getString("id"),
                        Optional.ofNullable(row.getString("finding")),
                        row.getString("why")))
                .list();
    }

    List<Change> changes(Instant since, long after, int most) {
        return handle.createQuery(
                        "SELECT * FROM change WHERE at >= :since AND number > :after ORDER BY number LIMIT :most")
                .bind("since", Stored.of(since))
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new Change(
                        row.getLong("number"),
                        Instant.parse(row.getString("at")),
                        Change.What.valueOf(row.getString("what")),
                        Optional.ofNullable(row.getString("report")),
                        Optional.ofNullable(row.getString("finding")),
                        Optional.ofNullable(row.getString("correction"))))
                .list();
    }

    private Recorded recorded(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        String line = row.getString("line");
        Correction correction =
                new CorrectionReader(report -> text(number, report)).read("register, correction " + number, line);
        return new Recorded(correction, Instant.parse(row.getString("recorded_at")), row.getBoolean("in_force"), line);
    }

    private CodePoints text(long correction, String report) {
        long reading = handle.createQuery(
                        "SELECT report FROM correction_text WHERE correction = :correction AND report_id = :report")
                .bind("correction", correction)
                .bind("report", Stored.of(report))
                .mapTo(Long.class)
                .one();
        return text(reading);
    }

    /** The offsets of a reading's text. */
    CodePoints text(long reading) {
        return texts.computeIfAbsent(
                reading,
                number -> CodePoints.of(handle.createQuery("SELECT text FROM report_text WHERE report = :number")
                        .bind("number", number)
                        .mapTo(String.class)
                        .one()));
    }
}
