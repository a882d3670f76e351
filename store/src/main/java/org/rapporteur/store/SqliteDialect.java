package org.rapporteur.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;

/** SQLite, with FTS5 for words. Only one transaction writes at a time. */
final class SqliteDialect implements Dialect {
    @Override
    public void index(Handle handle, long report, Optional<String> title, String text) {
        handle.createUpdate("INSERT INTO report_words (rowid, title, text) VALUES (:report, :title, :text)")
                .bind("report", report)
                .bind("title", title)
                .bind("text", text)
                .execute();
    }

    @Override
    public void removeFromIndex(Handle handle, long report) {
        handle.execute(
                "INSERT INTO report_words (report_words, rowid, title, text) SELECT 'delete', number, title, text"
                        + " FROM report JOIN report_text ON report_text.report = report.number WHERE number = ?",
                report);
    }

    @Override
    public List<Long> matching(Handle handle, SearchQuery query, Selection selection, Paging paging) {
        Conditions wanted = Conditions.of(selection);
        return wanted.bind(handle.createQuery(
                        "SELECT number FROM (SELECT report_words.rowid AS found, rank AS score FROM report_words"
                                + " WHERE report_words MATCH :query"
                                + Dialect.having(selection, wanted, "report_words.rowid")
                                + " ORDER BY report_words.rowid DESC LIMIT " + RANKED + ") AS matching"
                                + " JOIN report ON report.number = found"
                                + " ORDER BY score, report.id LIMIT :limit OFFSET :offset"))
                .bind("query", query.toFts5())
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .mapTo(Long.class)
                .list();
    }

    /** Whatever changes something adds to table {@code change} or {@code correction}; what is erased leaves a tombstone. */
    @Override
    public String state(Handle handle) {
        return handle.createQuery("SELECT coalesce((SELECT number || ' ' || at FROM change ORDER BY number DESC LIMIT 1), '')"
                        + " || ' ' || coalesce((SELECT max(number) FROM correction), 0) || ' ' || (SELECT count(*) FROM erased)")
                .mapTo(String.class)
                .one();
    }

    @Override
    public List<Long> findingNumbers(Handle handle, int count) {
        long next = handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM finding")
                .mapTo(Long.class)
                .one();
        return LongStream.range(next, next + count).boxed().toList();
    }

    @Override
    public List<Column> referringTo(Handle handle, String table) {
        return handle.createQuery("SELECT sqlite_schema.name AS table_name, reference.\"from\" AS column_name"
                        + " FROM sqlite_schema, pragma_foreign_key_list(sqlite_schema.name) AS reference"
                        + " WHERE sqlite_schema.type = 'table' AND reference.\"table\" = :table")
                .bind("table", table)
                .map((row, context) -> new Column(row.getString("table_name"), row.getString("column_name")))
                .list();
    }

    @Override
    public void lock(Handle handle, String topic, Collection<String> names) {
        // The one place for writers is ours already.
    }

    @Override
    public void lockCorrections(Handle handle, boolean alone) {
        // The one place for writers is ours already.
    }
}
