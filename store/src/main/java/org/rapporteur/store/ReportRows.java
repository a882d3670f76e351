package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.json.FindingsReader;
import org.rapporteur.json.TextHash;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.ReportHead;

/** Questions about whole reports. */
final class ReportRows {
    /** Characters that Unicode keeps for such uses inside a program. */
    private static final char OPEN = '\ufdd0';

    private static final char CLOSE = '\ufdd1';

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

    boolean isKnown(Report report, String program, String models) {
        return handle.createQuery("SELECT 1 FROM report WHERE id = :id AND sha256 = :sha256 AND program = :program"
                        + " AND models = :models")
                .bind("id", report.id())
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

    List<String> lines(String report) {
        return handle.createQuery("SELECT line FROM line JOIN report ON line.report = report.number"
                        + " WHERE report.id = :id AND report.current ORDER BY position")
                .bind("id", report)
                .mapTo(String.class)
                .list();
    }

    Optional<Findings> findings(String report) {
        List<String> lines = lines(report);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(FindingsReader.read("register, report " + report, String.join("\n", lines)));
    }

    Map<String, Provenance> provenance(Collection<String> reports) {
        Map<String, Provenance> provenance = new TreeMap<>();
        for (String report : reports) {
            Set<String> first = new HashSet<>();
            Set<String> all = new HashSet<>();
            handle.createQuery(
                            "SELECT name, is_first FROM report_source JOIN report ON report.number = report_source.report"
                                    + " WHERE report.id = :id AND report.current")
                    .bind("id", report)
                    .map((row, context) -> Map.entry(row.getString("name"), row.getBoolean("is_first")))
                    .forEach(name -> {
                        all.add(name.getKey());
                        if (name.getValue()) {
                            first.add(name.getKey());
                        }
                    });
            provenance.put(report, new Provenance(first, all));
        }
        return provenance;
    }

    List<Hit> search(String query, int limit) {
        return handle.createQuery("SELECT report.id, report.title, published, outlet, url, report.text,"
                        + " highlight(report_words, 1, :open, :close) AS highlighted"
                        + " FROM report_words JOIN report ON report.number = report_words.rowid"
                        + " WHERE report_words MATCH :query ORDER BY rank, report.id LIMIT :limit")
                .bind("open", String.valueOf(OPEN))
                .bind("close", String.valueOf(CLOSE))
                .bind("query", SearchQuery.toFts5(query))
                .bind("limit", limit)
                .map((row, context) -> hit(row))
                .list();
    }

    private static Hit hit(ResultSet row) throws SQLException {
        String text = row.getString("text");
        return Hit.of(head(row), text, Hit.spans(text, row.getString("highlighted"), OPEN, CLOSE));
    }
}
