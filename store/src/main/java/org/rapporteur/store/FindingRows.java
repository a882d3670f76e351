package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.correction.Review;
import org.rapporteur.correction.Stamp;
import org.rapporteur.json.FindingsReader;
import org.rapporteur.json.TextHash;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Paging;
import org.rapporteur.register.ReportHead;
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

    private static final int AT_ONCE = 1_000;

    private final Handle handle;
    private final Texts texts;

    FindingRows(Handle handle) {
        this.handle = handle;
        texts = new Texts(handle);
    }

    List<Entry> entries(Selection selection) {
        Conditions wanted = Conditions.of(selection);
        return entries(wanted.bind(handle.createQuery(SELECT + wanted.sql()))).stream()
                .sorted(Entry.ORDER)
                .toList();
    }

    /** In the order of {@link Entry#ORDER}, which is that of column {@code sort}, within a report that of the numbers. */
    List<Entry> entries(Selection selection, Paging paging) {
        Conditions wanted = Conditions.of(selection);
        return entries(wanted, wanted.sql(), paging);
    }

    /** @param which the conditions and whatever else is asked of table {@code finding} */
    List<Entry> entries(Conditions wanted, String which, Paging paging) {
        return entries(wanted.bind(handle.createQuery("SELECT " + COLUMNS + " FROM (SELECT number, sort FROM finding"
                        + " WHERE " + which + " ORDER BY sort, number LIMIT :limit OFFSET :offset) AS page"
                        + " JOIN finding ON finding.number = page.number" + OF_REPORTS
                        + "TRUE ORDER BY finding.sort, finding.number"))
                .bind("limit", paging.limit())
                .bind("offset", paging.offset()));
    }

    /** Those with the latest first days, of one day by {@link Entry#ORDER}; the undated are left out. */
    List<Entry> latest(Selection selection, int limit) {
        Conditions wanted = Conditions.of(selection);
        String dated = " FROM finding WHERE " + wanted.sql() + " AND first_day IS NOT NULL AND sort < '~'";
        return entries(
                wanted.bind(handle.createQuery("SELECT " + COLUMNS + " FROM (SELECT number, sort, first_day" + dated
                                + " AND sort >= (SELECT min(first_day) FROM (SELECT first_day" + dated
                                + " ORDER BY sort DESC LIMIT :limit) AS latest)"
                                + " ORDER BY first_day DESC, sort, number LIMIT :limit) AS page"
                                + " JOIN finding ON finding.number = page.number" + OF_REPORTS
                                + "TRUE ORDER BY finding.first_day DESC, finding.sort, finding.number"))
                        .bind("limit", limit));
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
        return entries(handle.createQuery(select + "finding.id = :id" + which).bind("id", Stored.of(id))).stream()
                .findFirst();
    }

    /** Another whenever the finding, or what is held of it, is another. */
    Optional<String> version(String id) {
        return finding(id).map(entry -> TextHash.of(String.valueOf(entry)).substring(0, 16));
    }

    /** A row as it was read; what it says of words is told when the texts of many are looked up at once. */
    private record Raw(long reading, String line, ReportHead report, Optional<Days> days, Review review) {}

    /** @param query for rows of {@link #SELECT} */
    List<Entry> entries(Query query) {
        List<Entry> entries = new ArrayList<>();
        List<Raw> some = new ArrayList<>();
        query.map((row, context) -> raw(row)).forEach(raw -> {
            some.add(raw);
            if (some.size() == AT_ONCE) {
                entries.addAll(entries(some));
                some.clear();
            }
        });
        entries.addAll(entries(some));
        return entries;
    }

    private List<Entry> entries(List<Raw> some) {
        texts.lookUp(some.stream().map(Raw::reading).toList());
        return some.stream().map(this::entry).toList();
    }

    private Entry entry(Raw raw) {
        return new Entry(
                FindingsReader.finding("register, report " + raw.report().id(), raw.line(), texts.of(raw.reading())),
                raw.report(),
                raw.days(),
                raw.review());
    }

    private static Raw raw(ResultSet row) throws SQLException {
        return new Raw(
                row.getLong("number"),
                row.getString("line"),
                ReportRows.head(row),
                days(row.getString("first_day"), row.getString("last_day")),
                review(row));
    }

    static Optional<Days> days(@Nullable String first, @Nullable String last) {
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new Days(LocalDate.parse(first), LocalDate.parse(last)));
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
}
