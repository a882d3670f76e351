package org.rapporteur.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;

/** PostgreSQL, with a text search vector of our own words. Several transactions write at a time. */
final class PostgresqlDialect implements Dialect {
    @Override
    public void index(Handle handle, long report, Optional<String> title, String text) {
        handle.createUpdate("INSERT INTO report_words (report, words) VALUES (:report, CAST(:words AS tsvector))")
                .bind("report", report)
                .bind("words", SearchVector.of(title.orElse(""), text))
                .execute();
    }

    @Override
    public void removeFromIndex(Handle handle, long report) {
        handle.execute("DELETE FROM report_words WHERE report = ?", report);
    }

    @Override
    public List<Long> matching(Handle handle, SearchQuery query, Selection selection, Paging paging) {
        Conditions wanted = Conditions.of(selection);
        return wanted.bind(
                        handle.createQuery(
                                "SELECT number FROM (SELECT report AS found, words FROM report_words"
                                        + " WHERE words @@ CAST(:query AS tsquery)"
                                        + Dialect.having(selection, wanted, "report_words.report")
                                        + " ORDER BY report_words.report DESC LIMIT " + RANKED + ") AS matching"
                                        + " JOIN report ON report.number = found"
                                        + " ORDER BY ts_rank(words, CAST(:query AS tsquery)) DESC, report.id LIMIT :limit OFFSET :offset"))
                .bind("query", query.toTsquery())
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .mapTo(Long.class)
                .list();
    }

    /** Which transactions are seen: several may write, and the one that began last need not be the last to end. */
    @Override
    public String state(Handle handle) {
        return handle.createQuery("SELECT pg_current_snapshot()::text")
                .mapTo(String.class)
                .one();
    }

    @Override
    public List<Long> findingNumbers(Handle handle, int count) {
        return handle
                .createQuery("SELECT nextval('finding_number') FROM generate_series(1, :count)")
                .bind("count", count)
                .mapTo(Long.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public List<Column> referringTo(Handle handle, String table) {
        return handle.createQuery("SELECT referring.relname AS table_name, attname AS column_name FROM pg_constraint"
                        + " JOIN pg_class AS referring ON referring.oid = conrelid"
                        + " JOIN pg_class AS referred ON referred.oid = confrelid"
                        + " JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]"
                        + " WHERE contype = 'f' AND referred.relname = :table"
                        + " AND referred.relnamespace = CAST(CAST(current_schema() AS text) AS regnamespace)")
                .bind("table", table)
                .map((row, context) -> new Column(row.getString("table_name"), row.getString("column_name")))
                .list();
    }

    /** By the hashes of topic and names, in order, so that no two transactions wait for each other. */
    @Override
    public void lock(Handle handle, String topic, Collection<String> names) {
        names.stream()
                .map(String::hashCode)
                .distinct()
                .sorted()
                .forEach(name -> handle.createQuery("SELECT 1 FROM pg_advisory_xact_lock(:topic, :name)")
                        .bind("topic", topic.hashCode())
                        .bind("name", name)
                        .mapTo(Integer.class)
                        .one());
    }

    @Override
    public void lockCorrections(Handle handle, boolean alone) {
        handle.createQuery("SELECT 1 FROM pg_advisory_xact_lock" + (alone ? "" : "_shared") + "(:topic, 0)")
                .bind("topic", "correction".hashCode())
                .mapTo(Integer.class)
                .one();
    }
}
