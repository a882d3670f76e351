package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Finding;
import org.rapporteur.json.CodePoints;
import org.rapporteur.json.FindingsReader;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;

/** Questions about single findings. */
final class FindingRows {
    static final String COLUMNS = "finding.number AS finding_number, finding.sort, finding.first_day,"
            + " finding.last_day, line.line, report.number, report.id, report.title, report.published, report.outlet,"
            + " report.url";
    private static final String OF_REPORTS = " JOIN report ON report.number = finding.report"
            + " JOIN line ON line.report = finding.report AND line.position = finding.position WHERE ";
    static final String SELECT = "SELECT " + COLUMNS + " FROM finding" + OF_REPORTS;

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

    Optional<Entry> finding(String id) {
        return handle.createQuery(SELECT + "finding.id = :id ORDER BY report.current DESC, report.number DESC LIMIT 1")
                .bind("id", Stored.of(id))
                .map((row, context) -> entry(row))
                .findOne();
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
        return new Entry(finding, ReportRows.head(row), days);
    }

    private CodePoints text(long report) {
        return CodePoints.of(handle.createQuery("SELECT text FROM report_text WHERE report = :number")
                .bind("number", report)
                .mapTo(String.class)
                .one());
    }
}
