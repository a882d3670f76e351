package org.rapporteur.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.json.TextHash;

/**
 * Takes reports out of all tables, every reading of them. What the rows held is still in the pages of the file until {@link
 * Database#purge}.
 */
final class Eraser {
    private final Handle handle;
    private final Dialect dialect;
    private final Joiner joiner;
    private final CorrectionEraser corrections;
    private final Tombstones tombstones;
    private final ChangeWriter changes;
    private final String now;

    Eraser(Handle handle, Dialect dialect, Comparables comparables, Instant now) {
        this.handle = handle;
        this.dialect = dialect;
        this.now = Stored.of(now);
        changes = new ChangeWriter(handle, now);
        joiner = new Joiner(handle, dialect, comparables);
        corrections = new CorrectionEraser(handle, dialect, comparables);
        tombstones = new Tombstones(handle);
    }

    /** @return whether it was there */
    boolean eraseReport(String id) {
        dialect.lockCorrections(handle, true);
        dialect.lock(handle, "report", List.of(id));
        return erase(id);
    }

    /** @return the reports that were erased because they speak of the actor */
    Set<String> eraseActor(String id) {
        dialect.lockCorrections(handle, true);
        Set<String> reports = speakingOf(id);
        dialect.lock(handle, "report", reports);
        reports.stream().sorted().forEach(this::erase);
        corrections.eraseActor(id);
        if (!reports.isEmpty()) {
            tombstones.addActor(id, now);
        }
        return reports;
    }

    /** Those that had the actor in any reading, as it was read or as it stood after corrections. */
    Set<String> speakingOf(String actor) {
        Set<String> reports = new HashSet<>();
        for (String table : List.of("line", "standing_line")) {
            reports.addAll(handle.createQuery("SELECT DISTINCT report.id FROM " + table + " AS line"
                            + " JOIN report ON report.number = line.report"
                            + " WHERE substr(line.line, 1, :length) = :beginning")
                    .bind("length", beginning(actor).length())
                    .bind("beginning", beginning(actor))
                    .mapTo(String.class)
                    .list());
        }
        return reports;
    }

    /** How the line of an actor begins, as JSON. */
    private static String beginning(String actor) {
        String line =
                new org.rapporteur.json.ObjectLine("actor").text("id", actor).toString();
        return line.substring(0, line.length() - 1);
    }

    /** @return whether it was there */
    boolean erase(String id) {
        List<Long> readings = handle.createQuery("SELECT number FROM report WHERE id = :id")
                .bind("id", Stored.of(id))
                .mapTo(Long.class)
                .list();
        handle.createQuery("SELECT sha256 FROM report WHERE id = :id")
                .bind("id", Stored.of(id))
                .mapTo(String.class)
                .forEach(sha256 -> tombstones.addText(sha256, now));
        handle.createQuery("SELECT number FROM report WHERE id = :id AND current")
                .bind("id", Stored.of(id))
                .mapTo(Long.class)
                .forEach(current -> {
                    joiner.remove(current);
                    new CurrentReading(handle, dialect).remove(current);
                });
        corrections.eraseReport(id, readings);
        readings.forEach(this::eraseReading);
        handle.execute("UPDATE report SET superseded_by = NULL WHERE id = ?", Stored.of(id));
        handle.execute("DELETE FROM report WHERE id = ?", Stored.of(id));
        if (!readings.isEmpty()) {
            changes.add(
                    Change.What.REPORT_ERASED,
                    Optional.of("sha256:" + TextHash.of(id)),
                    Optional.empty(),
                    Optional.empty());
            tombstones.addReport(id, now);
        }
        return !readings.isEmpty();
    }

    /** From whichever tables refer to it, so that none can be forgotten. */
    private void eraseReading(long reading) {
        for (Dialect.Column column : dialect.referringTo(handle, "finding")) {
            handle.execute(
                    "DELETE FROM " + column.table() + " WHERE " + column.name()
                            + " IN (SELECT number FROM finding WHERE report = ?)",
                    reading);
        }
        for (Dialect.Column column : dialect.referringTo(handle, "report")) {
            if (!column.table().equals("report")) {
                handle.execute("DELETE FROM " + column.table() + " WHERE " + column.name() + " = ?", reading);
            }
        }
    }
}
