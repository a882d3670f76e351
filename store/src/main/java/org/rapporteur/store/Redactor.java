package org.rapporteur.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.json.FindingsReader;
import org.rapporteur.json.LineMask;
import org.rapporteur.json.TextHash;

/**
 * Takes the words that name an actor out of all readings of the reports that name it, and leaves the rest where it is: signs of
 * the same length stand in their place, and an id that says nothing in place of the actor's. A report whose id, address or
 * outlet names the actor is erased as a whole. What the rows held is still in the pages of the file until {@link Database#purge}.
 */
final class Redactor {
    private static final int HEX = 12;
    private static final int SURNAME = 3;

    private final Handle handle;
    private final Dialect dialect;
    private final Comparables comparables;
    private final Instant at;
    private final Eraser eraser;
    private final CorrectionEraser corrections;

    Redactor(Handle handle, Dialect dialect, Comparables comparables, Instant now) {
        this.handle = handle;
        this.dialect = dialect;
        this.comparables = comparables;
        at = now;
        eraser = new Eraser(handle, dialect, comparables, now);
        corrections = new CorrectionEraser(handle, dialect, comparables);
    }

    Redacted redact(String actor) {
        dialect.lockCorrections(handle, true);
        Set<String> reports = eraser.speakingOf(actor);
        dialect.lock(handle, "report", reports);
        String instead =
                "erased:" + UUID.randomUUID().toString().replace("-", "").substring(0, HEX);
        Map<String, LineMask> masks = new TreeMap<>();
        reports.forEach(report -> masks.put(report, new LineMask(actor, instead, names(actor, report))));
        Set<String> redacted = new TreeSet<>();
        Set<String> erased = new TreeSet<>();
        masks.forEach((report, mask) -> corrections.eraseNaming(report, mask));
        corrections.eraseActor(actor);
        masks.forEach((report, mask) -> {
            if (redact(report, mask)) {
                redacted.add(report);
            } else {
                eraser.erase(report);
                erased.add(report);
            }
        });
        if (!reports.isEmpty()) {
            new Tombstones(handle).addActor(actor, Stored.of(at));
        }
        return new Redacted(redacted, erased);
    }

    private List<Long> readings(String report) {
        return handle.createQuery("SELECT number FROM report WHERE id = :id ORDER BY number")
                .bind("id", Stored.of(report))
                .mapTo(Long.class)
                .list();
    }

    /** As any reading of the report, or anybody since, has them; of persons also the last of their names alone. */
    private Set<String> names(String actor, String report) {
        Set<String> names = new HashSet<>();
        for (long reading : readings(report)) {
            for (String table : List.of("line", "standing_line")) {
                List<String> lines = lines(table, reading);
                if (!lines.isEmpty()) {
                    names(actor, FindingsReader.read("reading " + reading, String.join("\n", lines)), names);
                }
            }
        }
        return names;
    }

    private static void names(String actor, Findings findings, Set<String> names) {
        findings.mentions().stream()
                .filter(mention -> mention.type().isName()
                        && mention.actor().filter(actor::equals).isPresent())
                .map(Mention::text)
                .forEach(names::add);
        findings.actors().stream().filter(one -> one.id().equals(actor)).forEach(one -> {
            List<String> all = new ArrayList<>(one.names());
            all.add(one.name());
            names.addAll(all);
            if (one.kind() == Actor.Kind.PERSON) {
                all.stream()
                        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                        .filter(surname -> surname.length() >= SURNAME)
                        .forEach(names::add);
            }
        });
    }

    private List<String> lines(String table, long reading) {
        return handle.createQuery("SELECT line FROM " + table + " WHERE report = :number ORDER BY position")
                .bind("number", reading)
                .mapTo(String.class)
                .list();
    }

    /** @return whether nothing is left of the names */
    private boolean redact(String report, LineMask mask) {
        boolean isAddressed = handle
                .createQuery("SELECT id, coalesce(url, '') AS url, coalesce(outlet, '') AS outlet"
                        + " FROM report WHERE id = :id")
                .bind("id", Stored.of(report))
                .map((row, context) ->
                        row.getString("id") + "\n" + row.getString("url") + "\n" + row.getString("outlet"))
                .list()
                .stream()
                .anyMatch(mask::isIn);
        if (isAddressed) {
            return false;
        }
        List<Long> readings = readings(report);
        for (long reading : readings) {
            if (lines("line", reading).stream().map(mask::line).anyMatch(mask::isInLine)) {
                return false;
            }
        }
        readings.forEach(reading -> redact(reading, mask));
        new ChangeWriter(handle, at)
                .add(Change.What.REPORT_CHANGED, Optional.of(report), Optional.empty(), Optional.empty());
        return true;
    }

    private void redact(long reading, LineMask mask) {
        record Row(String sha256, Optional<String> title, String text, boolean current) {}
        Row before = handle.createQuery("SELECT sha256, title, text, current FROM report"
                        + " JOIN report_text ON report_text.report = report.number WHERE number = :number")
                .bind("number", reading)
                .map((row, context) -> new Row(
                        row.getString("sha256"),
                        Optional.ofNullable(row.getString("title")),
                        row.getString("text"),
                        row.getBoolean("current")))
                .one();
        new Tombstones(handle).addText(before.sha256(), Stored.of(at));
        if (before.current()) {
            dialect.removeFromIndex(handle, reading);
        }
        String text = mask.words(before.text());
        Optional<String> title = before.title().map(mask::words);
        handle.createUpdate("UPDATE report SET title = :title, sha256 = :sha256 WHERE number = :number")
                .bind("title", title)
                .bind("sha256", TextHash.of(text))
                .bind("number", reading)
                .execute();
        handle.execute("UPDATE report_text SET text = ? WHERE report = ?", text, reading);
        lines(reading, "line", "position", mask);
        if (before.current()) {
            dialect.index(handle, reading, title, text);
            var unused = new ReadingWriter(handle, dialect, comparables).rewrite(reading);
        } else {
            lines(reading, "standing_line", "position", mask);
            lines(reading, "rejected_finding", "id", mask);
            handle.execute("DELETE FROM doubt WHERE report = ?", reading);
        }
    }

    private void lines(long reading, String table, String key, LineMask mask) {
        Map<String, String> lines = new TreeMap<>();
        handle.createQuery("SELECT " + key + " AS place, line FROM " + table + " WHERE report = :number")
                .bind("number", reading)
                .map((row, context) -> Map.entry(row.getString("place"), row.getString("line")))
                .forEach(row -> lines.put(row.getKey(), mask.line(row.getValue())));
        String place = key.equals("position") ? "CAST(? AS INTEGER)" : "?";
        lines.forEach((where, line) -> handle.execute(
                "UPDATE " + table + " SET line = ? WHERE report = ? AND " + key + " = " + place, line, reading, where));
    }
}
