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
import org.rapporteur.correction.Review;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Finding;
import org.rapporteur.json.CodePoints;
import org.rapporteur.json.FindingsReader;
import org.rapporteur.json.TextHash;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;

/** Questions about single findings. */
final class FindingRows {
    private static final String REPORT = "report.number, report.id, report.title, report.published, report.outlet,"
            + " report.url, finding.first_day, finding.last_day, correction.id AS correction_id, correction.who,"
            + " correction.made_at, correction.why, ";
    private static final String COLUMNS = REPORT + "finding.number AS finding_number, finding.sort, finding.review,"
            + " coalesce((SELECT standing_line.line FROM standing_line WHERE standing_line.report = finding.report"
            + " AND standing_line.position = finding.position), line.line) AS line";
    private static final String OF_REPORTS = " JOIN report ON report.number = finding.report"
            + " LEFT JOIN line ON line.report = finding.report AND line.position = finding.position"
            + " LEFT JOIN correction ON correction.number = finding.reviewed_by WHERE ";
    static final String SELECT = "SELECT " + COLUMNS + " FROM finding" + OF_REPORTS;
    private static final String SELECT_REJECTED = "SELECT " + REPORT + "'REJECTED' AS review, finding.line"
            + " FROM rejected_finding finding JOIN report ON report.number = finding.report"
            + " JOIN correction ON correction.number = finding.reviewed_by WHERE ";

    /** The order of {@link Entry#ORDER}. */
    static final String ORDER = " ORDER BY finding.first_day IS NULL, finding.first_day, finding.last_day, report.id,"
            + " finding.position";

    private final Handle handle;
    private final Map<Long, CodePoints> texts = new HashMap<>();

    FindingRows(Handle handle) {
        this.handle = handle;
    }

    List<Entry> entries(Selection selection) {
        Conditions wanted = Conditions.of(selection);
        return wanted.bind(handle.createQuery(SELECT + wanted.sql())).map((row, context) -> entry(row)).stream()
                .sorted(Entry.ORDER)
                .toList();
    }

    /** In the order of {@link Entry#ORDER}, which is that of column {@code sort}, within a report that of the numbers. */
    List<Entry> entries(Selection selection, Paging paging) {
        Conditions wanted = Conditions.of(selection);
        return wanted.bind(handle.createQuery("SELECT " + COLUMNS + " FROM (SELECT number, sort FROM finding WHERE "
                        + wanted.sql() + " ORDER BY sort, number LIMIT :limit OFFSET :offset) AS page"
                        + " JOIN finding ON finding.number = page.number" + OF_REPORTS
                        + "TRUE ORDER BY finding.sort, finding.number"))
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> entry(row))
                .list();
    }

    /** Those with the latest first days, of one day by {@link Entry#ORDER}; the undated are left out. */
    List<Entry> latest(Selection selection, int limit) {
        Conditions wanted = Conditions.of(selection);
        String dated = " FROM finding WHERE " + wanted.sql() + " AND first_day IS NOT NULL AND sort < '~'";
        return wanted.bind(handle.createQuery("SELECT " + COLUMNS + " FROM (SELECT number, sort, first_day" + dated
                        + " AND sort >= (SELECT min(first_day) FROM (SELECT first_day" + dated
                        + " ORDER BY sort DESC LIMIT :limit) AS latest)"
                        + " ORDER BY first_day DESC, sort, number LIMIT :limit) AS page"
                        + " JOIN finding ON finding.number = page.number" + OF_REPORTS
                        + "TRUE ORDER BY finding.first_day DESC, finding.sort, finding.number"))
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list();
    }

    List<String> ids(Selection selection) {
        Conditions wanted = Conditions.of(selection);
        return wanted.bind(handle.createQuery("SELECT DISTINCT finding.id FROM finding WHERE " + wanted.sql()))
                .mapTo(String.class)
                .list();
    }

    /** Empty where all are wanted. */
    Optional<List<String>> wanted(Filter filter) {
        return filter.equals(Filter.ALL) ? Optional.empty() : Optional.of(ids(new Selection(filter, List.of())));
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

    Entry entry(ResultSet row) throws SQLException {
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
