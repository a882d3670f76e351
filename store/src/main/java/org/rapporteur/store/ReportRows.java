package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.json.FindingsReader;
import org.rapporteur.json.TextHash;
import org.rapporteur.register.Folded;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.ReportHead;
import org.rapporteur.register.Selection;

/** Questions about whole reports. */
final class ReportRows {
    private final Handle handle;

    ReportRows(Handle handle) {
        this.handle = handle;
    }

    static ReportHead head(ResultSet row) throws SQLException {
        return new ReportHead(
                row.getString("id"),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("url")));
    }

    /** Also what was erased need not be read again. */
    boolean isKnown(Report report, String program, String models) {
        return new Tombstones(handle).has(report) || isKept(report, program, models);
    }

    private boolean isKept(Report report, String program, String models) {
        return handle.createQuery("SELECT 1 FROM report WHERE id = :id AND sha256 = :sha256 AND program = :program"
                        + " AND models = :models")
                .bind("id", Stored.of(report.id()))
                .bind("sha256", TextHash.of(report.text()))
                .bind("program", program)
                .bind("models", models)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    List<ReportHead> heads() {
        return handle.createQuery("SELECT id, title, published, outlet, url FROM report WHERE current ORDER BY id")
                .map((row, context) -> head(row))
                .list();
    }

    List<ReportHead> heads(Paging paging) {
        return handle.createQuery("SELECT id, title, published, outlet, url FROM report WHERE current ORDER BY id"
                        + " LIMIT :limit OFFSET :offset")
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> head(row))
                .list();
    }

    Paging.Slice<ReportHead> heads(ReportFilter filter, Paging paging) {
        List<String> outlets = filter.outlet().map(this::outlets).orElse(List.of());
        if (filter.outlet().isPresent() && outlets.isEmpty()) {
            return new Paging.Slice<>(List.of(), 0);
        }
        String wanted = " FROM report WHERE current"
                + (outlets.isEmpty() ? "" : " AND outlet IN (<outlets>)")
                + filter.since().map(day -> " AND published >= :since").orElse("")
                + filter.until().map(day -> " AND published <= :until").orElse("");
        int total = heads("SELECT count(*)" + wanted, filter, outlets)
                .mapTo(Integer.class)
                .one();
        List<ReportHead> heads = heads(
                        "SELECT id, title, published, outlet, url" + wanted
                                + " ORDER BY id LIMIT :limit OFFSET :offset",
                        filter,
                        outlets)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> head(row))
                .list();
        return new Paging.Slice<>(heads, total);
    }

    private Query heads(String sql, ReportFilter filter, List<String> outlets) {
        Query query = handle.createQuery(sql);
        if (!outlets.isEmpty()) {
            query.bindList("outlets", outlets);
        }
        filter.since().ifPresent(day -> query.bind("since", day.toString()));
        filter.until().ifPresent(day -> query.bind("until", day.toString()));
        return query;
    }

    /** Those whose names hold these words. */
    private List<String> outlets(String words) {
        return handle
                .createQuery("SELECT DISTINCT outlet FROM report WHERE current AND outlet IS NOT NULL")
                .mapTo(String.class)
                .stream()
                .filter(outlet -> Folded.of(outlet).contains(Folded.of(words)))
                .toList();
    }

    /** The latest first, the undated last. */
    List<ReportHead> latest(Paging paging) {
        return handle.createQuery("SELECT id, title, published, outlet, url FROM report WHERE current"
                        + " ORDER BY coalesce(published, '') DESC, id LIMIT :limit OFFSET :offset")
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> head(row))
                .list();
    }

    Optional<ReportHead> head(String report) {
        return handle.createQuery("SELECT id, title, published, outlet, url FROM report WHERE id = :id AND current")
                .bind("id", Stored.of(report))
                .map((row, context) -> head(row))
                .findOne();
    }

    /** The number of the current reading. */
    Optional<Long> current(String report) {
        return handle.createQuery("SELECT number FROM report WHERE id = :id AND current")
                .bind("id", Stored.of(report))
                .mapTo(Long.class)
                .findOne();
    }

    /** As they stand: those that were read, where nobody has corrected anything. */
    List<String> lines(String report) {
        return current(report)
                .map(number -> {
                    List<String> standing = lines("standing_line", number);
                    return standing.isEmpty() ? lines("line", number) : standing;
                })
                .orElse(List.of());
    }

    private List<String> lines(String table, long reading) {
        return handle.createQuery("SELECT line FROM " + table + " WHERE report = :number ORDER BY position")
                .bind("number", reading)
                .mapTo(String.class)
                .list();
    }

    /** As they stand. */
    Optional<Findings> findings(String report) {
        List<String> lines = lines(report);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(FindingsReader.read("register, report " + report, String.join("\n", lines)));
    }

    /** What a reading found, before any correction. */
    Findings asRead(long reading) {
        return FindingsReader.read("register, reading " + reading, String.join("\n", lines("line", reading)));
    }

    /** The readings that were current at a time; what an older program superseded, nobody knows when, is left out. */
    List<Long> at(Instant time) {
        return handle.createQuery("SELECT number FROM report WHERE (added_at IS NULL OR added_at <= :time)"
                        + " AND (superseded_at > :time OR (superseded_at IS NULL AND current)) ORDER BY number")
                .bind("time", Stored.of(time))
                .mapTo(Long.class)
                .list();
    }

    /** A reading, and when it was added; what an older program added, nobody knows when, as if it had always been there. */
    record Dated(long number, Instant added) {}

    /** Every reading that had been added at a time, the first first. */
    List<Dated> until(Instant time) {
        return handle.createQuery(
                        "SELECT number, added_at FROM report WHERE added_at IS NULL OR added_at <= :time ORDER BY number")
                .bind("time", Stored.of(time))
                .map((row, context) -> new Dated(
                        row.getLong("number"),
                        Optional.ofNullable(row.getString("added_at"))
                                .map(Instant::parse)
                                .orElse(Instant.EPOCH)))
                .list();
    }

    Map<String, Provenance> provenance(Collection<String> reports) {
        Map<String, Set<String>> all = new TreeMap<>();
        Map<String, Set<String>> first = new TreeMap<>();
        for (List<String> some : FactRows.parts(Set.copyOf(reports))) {
            some.forEach(report -> {
                all.put(report, new HashSet<>());
                first.put(report, new HashSet<>());
            });
            handle.createQuery("SELECT id, name, is_first FROM report_source"
                            + " JOIN report ON report.number = report_source.report WHERE report.id IN (<ids>)"
                            + " AND report.current")
                    .bindList("ids", some.stream().map(Stored::of).toList())
                    .map((row, context) ->
                            new Source(row.getString("id"), row.getString("name"), row.getBoolean("is_first")))
                    .forEach(source -> {
                        all.computeIfAbsent(source.report(), none -> new HashSet<>())
                                .add(source.name());
                        if (source.isFirst()) {
                            first.computeIfAbsent(source.report(), none -> new HashSet<>())
                                    .add(source.name());
                        }
                    });
        }
        Map<String, Provenance> provenance = new TreeMap<>();
        all.forEach((report, names) ->
                provenance.put(report, new Provenance(first.getOrDefault(report, Set.of()), names)));
        return provenance;
    }

    private record Source(String report, String name, boolean isFirst) {}

    List<ReportReading> readings(String report) {
        return handle.createQuery(
                        "SELECT version, sha256, program, models, current, added_at, superseded_at FROM report"
                                + " WHERE id = :id ORDER BY number")
                .bind("id", Stored.of(report))
                .map((row, context) -> new ReportReading(
                        row.getInt("version"),
                        row.getString("sha256"),
                        row.getString("program"),
                        row.getString("models"),
                        row.getBoolean("current"),
                        Optional.ofNullable(row.getString("added_at")).map(Instant::parse),
                        Optional.ofNullable(row.getString("superseded_at")).map(Instant::parse)))
                .list();
    }

    List<Hit> search(SearchQuery query, Selection selection, Paging paging, Dialect dialect) {
        return dialect.matching(handle, query, selection, paging).stream()
                .map(number -> hit(number, query))
                .toList();
    }

    private Hit hit(long number, SearchQuery query) {
        return handle.createQuery("SELECT id, title, published, outlet, url, text FROM report"
                        + " JOIN report_text ON report_text.report = report.number WHERE number = :number")
                .bind("number", number)
                .map((row, context) -> {
                    String text = row.getString("text");
                    return Hit.of(head(row), text, query.spans(text));
                })
                .one();
    }
}
