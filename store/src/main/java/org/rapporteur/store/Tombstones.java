package org.rapporteur.store;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Report;
import org.rapporteur.json.TextHash;

/** Remembers what was erased by nothing but hashes, so that reading it again does not bring it back. */
final class Tombstones {
    private final Handle handle;

    Tombstones(Handle handle) {
        this.handle = handle;
    }

    void addReport(String id, String now) {
        add("report", TextHash.of(id), now);
    }

    void addText(String sha256, String now) {
        add("text", sha256, now);
    }

    void addActor(String id, String now) {
        add("actor", TextHash.of(id), now);
    }

    private void add(String thing, String sha256, String now) {
        handle.execute(
                "INSERT INTO erased (thing, sha256, erased_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                thing,
                sha256,
                now);
    }

    /** Whether this report was erased, or another with the same text. */
    boolean has(Report report) {
        return handle.createQuery("SELECT count(*) FROM erased WHERE (thing = 'report' AND sha256 = :report)"
                                + " OR (thing = 'text' AND sha256 = :text)")
                        .bind("report", TextHash.of(report.id()))
                        .bind("text", TextHash.of(report.text()))
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    boolean hasOneOf(List<Actor> actors) {
        Set<String> erased = handle.createQuery("SELECT sha256 FROM erased WHERE thing = 'actor'")
                .mapTo(String.class)
                .set();
        return !erased.isEmpty()
                && actors.stream().map(Actor::id).map(TextHash::of).anyMatch(erased::contains);
    }
}
