package org.rapporteur.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.rapporteur.register.Voicing;
import org.rapporteur.register.Wording;

/** The wordings of voicings, each with the line that all its voicings are in. */
final class WordingRows {
    /** How many voicings' rows have a word is counted up to here: beyond it no word is rare. */
    private static final int COMMON = 500;

    private static final String SELECT = "SELECT wording.id AS wording_id, least, component, line, voicing.*,"
            + " report.id AS report_id FROM wording JOIN voicing ON voicing.id = wording.first"
            + " JOIN report ON report.number = voicing.report ";

    private final Handle handle;

    WordingRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * One wording.
     *
     * @param first of its voicings; to be compared only, its span counts code points
     * @param least of their ids
     */
    record Kept(long wording, Voicing first, String least, long component, String line) {}

    Optional<Kept> find(long wording) {
        return kept(handle.createQuery(SELECT + "WHERE wording.id = :id").bind("id", wording)).stream()
                .findFirst();
    }

    List<Kept> of(long report) {
        return kept(
                handle.createQuery(SELECT + "WHERE wording.id IN (SELECT wording FROM voicing WHERE report = :report)")
                        .bind("report", report));
    }

    List<Kept> in(Set<Long> components) {
        return components.isEmpty()
                ? List.of()
                : kept(handle.createQuery(SELECT + "WHERE component IN (<of>)").bindList("of", components));
    }

    private static List<Kept> kept(Query query) {
        return query.map((row, context) -> new Kept(
                        row.getLong("wording_id"),
                        LineRows.compared(row),
                        row.getString("least"),
                        row.getLong("component"),
                        row.getString("line")))
                .list();
    }

    /** Those that may be the same as this one. */
    List<Kept> near(Wording wording) {
        Set<Long> keys = new HashSet<>(wording.sought());
        keys.addAll(rarest(wording));
        return keys.isEmpty()
                ? List.of()
                : kept(handle.createQuery(
                                SELECT
                                        + "WHERE wording.id IN (SELECT wording FROM wording_key WHERE wording_key.key IN (<keys>))")
                        .bindList("keys", keys));
    }

    private Collection<Long> rarest(Wording wording) {
        if (wording.words().isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> times = new HashMap<>();
        String count = wording.words().stream()
                .map(word ->
                        "SELECT CAST(" + word + " AS BIGINT) AS word, count(*) AS times FROM (SELECT 1 FROM wording_key"
                                + " WHERE key = " + word + " LIMIT " + COMMON + ") AS few")
                .collect(Collectors.joining(" UNION ALL "));
        NumberQuery.each(handle, count, row -> times.put(row.getLong(1), row.getInt(2)));
        return wording.rarest(Comparator.<Long, Integer>comparing(word -> times.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()));
    }

    void insert(Wording wording, Voicing first, String least) {
        handle.execute(
                "INSERT INTO wording (id, kind, first, least, component, line) VALUES (?, ?, ?, ?, ?, '')",
                wording.id(),
                first.kind().name(),
                first.id(),
                least,
                wording.id());
        Rows keys = new Rows("INSERT INTO wording_key (key, wording) VALUES (?, ?) ON CONFLICT DO NOTHING");
        wording.keys().forEach(key -> keys.add(key, wording.id()));
        keys.writeTo(handle);
    }

    void update(long wording, String first, String least) {
        handle.execute("UPDATE wording SET first = ?, least = ? WHERE id = ?", first, least, wording);
    }

    void place(long wording, long component, String line) {
        handle.execute("UPDATE wording SET component = ?, line = ? WHERE id = ?", component, line, wording);
    }

    boolean isVoiced(long wording) {
        return handle.createQuery("SELECT 1 FROM voicing WHERE wording = :wording LIMIT 1")
                .bind("wording", wording)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** First and least, after one of them has gone. */
    void chooseAnew(long wording) {
        List<Voicing> left = handle.createQuery(LineRows.SELECT + "WHERE voicing.wording = :wording")
                .bind("wording", wording)
                .map((row, context) -> LineRows.compared(row))
                .list();
        update(
                wording,
                left.stream().min(Voicing.ORDER).orElseThrow().id(),
                left.stream().map(Voicing::id).min(String::compareTo).orElseThrow());
    }

    void remove(Kept kept) {
        Rows keys = new Rows("DELETE FROM wording_key WHERE key = ? AND wording = ?");
        Wording.of(kept.first()).keys().forEach(key -> keys.add(key, kept.wording()));
        keys.writeTo(handle);
        handle.execute("DELETE FROM wording WHERE id = ?", kept.wording());
    }
}
