package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.rapporteur.correction.Review;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Finding;
import org.rapporteur.json.CodePoints;
import org.rapporteur.json.FindingsReader;
import org.rapporteur.json.TextHash;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Folded;

/** Questions about single findings. */
final class FindingRows {
    private static final String REPORT = " report.number, report.id, report.title, report.published, report.outlet,"
            + " report.url, finding.first_day, finding.last_day, correction.id AS correction_id, correction.who,"
            + " correction.made_at, correction.why, ";
    private static final String SELECT = "SELECT" + REPORT + "finding.review,"
            + " coalesce((SELECT standing_line.line FROM standing_line WHERE standing_line.report = finding.report"
            + " AND standing_line.position = finding.position), line.line) AS line"
            + " FROM finding JOIN report ON report.number = finding.report"
            + " LEFT JOIN line ON line.report = finding.report AND line.position = finding.position"
            + " LEFT JOIN correction ON correction.number = finding.reviewed_by WHERE ";
    private static final String SELECT_REJECTED = "SELECT" + REPORT + "'REJECTED' AS review, finding.line"
            + " FROM rejected_finding finding JOIN report ON report.number = finding.report"
            + " JOIN correction ON correction.number = finding.reviewed_by WHERE ";

    private final Handle handle;
    private final Map<Long, CodePoints> texts = new HashMap<>();

    FindingRows(Handle handle) {
        this.handle = handle;
    }

    List<Entry> entries(Filter filter) {
        return query(SELECT, filter).map((row, context) -> entry(row)).stream()
                .sorted(Entry.ORDER)
                .toList();
    }

    List<String> ids(Filter filter) {
        return query(
                        "SELECT DISTINCT finding.id FROM finding JOIN report ON report.number = finding.report WHERE ",
                        filter)
                .mapTo(String.class)
                .list();
    }

    private Query query(String select, Filter filter) {
        StringBuilder sql = new StringBuilder(select + "report.current");
        if (!filter.kinds().isEmpty()) {
            sql.append(" AND finding.kind IN (<kinds>)");
        }
        filter.report().ifPresent(id -> sql.append(" AND report.id = :report"));
        // An unknown day is neither before nor after: the comparison is null, which is not true.
        filter.since().ifPresent(day -> sql.append(" AND finding.last_day >= :since"));
        filter.until().ifPresent(day -> sql.append(" AND finding.first_day <= :until"));
        if (filter.reviewed()) {
            sql.append(" AND finding.review IN ('ACCEPTED', 'EDITED', 'ADDED')");
        }
        filter.actor().ifPresent(name -> sql.append(having("actor")));
        filter.place().ifPresent(name -> sql.append(having("place")));
        filter.instrument().ifPresent(name -> sql.append(having("instrument")));
        Query query = handle.createQuery(sql);
        if (!filter.kinds().isEmpty()) {
            query.bindList(
                    "kinds", filter.kinds().stream().map(Finding.Kind::name).toList());
        }
        filter.report().ifPresent(id -> query.bind("report", Stored.of(id)));
        filter.since().ifPresent(day -> query.bind("since", day.toString()));
        filter.until().ifPresent(day -> query.bind("until", day.toString()));
        filter.actor().ifPresent(name -> bind(query, "actor", name));
        filter.place().ifPresent(name -> bind(query, "place", name));
        filter.instrument().ifPresent(name -> bind(query, "instrument", name));
        return query;
    }

    /** From the current reading, rejected or not, else from the last that had it. */
    Optional<Entry> finding(String id) {
        return current(id).or(() -> one(SELECT, id, " ORDER BY report.number DESC LIMIT 1"));
    }

    /** From the current reading. */
    Optional<Entry> current(String id) {
        return one(SELECT, id, " AND report.current LIMIT 1")
                .or(() -> one(SELECT_REJECTED, id, " AND report.current LIMIT 1"));
    }

    private Optional<Entry> one(String select, String id, String which) {
        return handle.createQuery(select + "finding.id = :id" + which)
                .bind("id", Stored.of(id))
                .map((row, context) -> entry(row))
                .findOne();
    }

    /** Another whenever the finding, or what is held of it, is another. */
    Optional<String> version(String id) {
        return finding(id).map(entry -> TextHash.of(String.valueOf(entry)).substring(0, 16));
    }

    private static String having(String thing) {
        return " AND EXISTS (SELECT 1 FROM finding_key WHERE finding_key.finding = finding.number AND thing = '" + thing
                + "' AND (finding_key.id = :" + thing + " OR (:" + thing + "Words <> '' AND folded LIKE '%' || :"
                + thing
                + "Words || '%')))";
    }

    private static void bind(Query query, String thing, String name) {
        query.bind(thing, Stored.of(name)).bind(thing + "Words", Folded.of(name));
    }

    private Entry entry(ResultSet row) throws SQLException {
        CodePoints offsets = texts.computeIfAbsent(row.getLong("number"), this::text);
        Finding finding =
                FindingsReader.finding("register, report " + row.getString("id"), row.getString("line"), offsets);
        Optional<Days> days = Optional.ofNullable(row.getString("first_day"))
                        .map(LocalDate::parse)
                        .isPresent()
                ? Optional.of(new Days(
                        LocalDate.parse(row.getString("first_day")), LocalDate.parse(row.getString("last_day"))))
                : Optional.empty();
        return new Entry(finding, ReportRows.head(row), days, review(row));
    }

    private static Review review(ResultSet row) throws SQLException {
        String correction = row.getString("correction_id");
        return new Review(
                Review.State.valueOf(row.getString("review")),
                correction == null
                        ? Optional.empty()
                        : Optional.of(new Stamp(
                                correction,
                                row.getString("who"),
                                Instant.parse(row.getString("made_at")),
                                row.getString("why"))));
    }

    private CodePoints text(long report) {
        return CodePoints.of(handle.createQuery("SELECT text FROM report_text WHERE report = :number")
                .bind("number", report)
                .mapTo(String.class)
                .one());
    }
}
