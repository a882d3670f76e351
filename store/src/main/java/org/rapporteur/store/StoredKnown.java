package org.rapporteur.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.correction.Known;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.register.Entry;

/** What a stored register knows, as far as corrections are made on it. */
final class StoredKnown implements Known {
    private final Database database;

    StoredKnown(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Finding> finding(String id) {
        return database.read(handle -> new FindingRows(handle).current(id)).map(Entry::finding);
    }

    @Override
    public Optional<Findings> report(String id) {
        return database.read(handle -> new ReportRows(handle).findings(id));
    }

    @Override
    public Optional<Actor> actor(String id) {
        return database.read(handle -> actor(handle, id));
    }

    /** As the first of the reports has it; its names are those that each report gives it. */
    private static Optional<Actor> actor(Handle handle, String id) {
        return handle.createQuery("SELECT actor.* FROM actor JOIN report ON report.number = actor.report"
                        + " WHERE report.current AND actor.id = :id ORDER BY report.id LIMIT 1")
                .bind("id", Stored.of(id))
                .map((row, context) -> new Actor(
                        row.getString("id"),
                        Actor.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        List.of(),
                        Optional.ofNullable(row.getString("country")),
                        Optional.ofNullable(row.getString("sector")),
                        offices(handle, row.getLong("report"), id)))
                .findOne();
    }

    private static List<Actor.Office> offices(Handle handle, long report, String actor) {
        return handle.createQuery(
                        "SELECT * FROM actor_office WHERE report = :report AND actor = :actor ORDER BY position")
                .bind("report", report)
                .bind("actor", Stored.of(actor))
                .map((row, context) -> new Actor.Office(
                        row.getString("title"),
                        Optional.ofNullable(row.getString("body")),
                        Optional.ofNullable(row.getString("held_from")),
                        Optional.ofNullable(row.getString("held_to")),
                        Optional.empty()))
                .list();
    }
}
