package org.rapporteur.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.json.LineMask;
import org.rapporteur.json.ObjectLine;

/**
 * Takes away the corrections that hold something of what is erased, wholly: a split over several reports, or an incident, goes
 * with one of them. What they changed elsewhere stands again as it was read.
 */
final class CorrectionEraser {
    private static final List<String> OF_READINGS =
            List.of("correction_effect", "rejected_finding", "doubt", "standing_line");
    private static final List<String> OF_CORRECTIONS =
            List.of("correction_effect", "correction_about", "correction_text");

    private final Handle handle;
    private final ReadingWriter writer;

    CorrectionEraser(Handle handle, Dialect dialect, Comparables comparables) {
        this.handle = handle;
        writer = new ReadingWriter(handle, dialect, comparables);
    }

    /** Before the readings of a report go. */
    void eraseReport(String report, List<Long> readings) {
        Set<Long> gone = new TreeSet<>(about(report));
        for (long reading : readings) {
            gone.addAll(handle.createQuery("SELECT correction FROM correction_about WHERE id IN (SELECT id FROM finding"
                            + " WHERE report = :reading UNION SELECT id FROM rejected_finding"
                            + " WHERE report = :reading)")
                    .bind("reading", reading)
                    .mapTo(Long.class)
                    .list());
            handle.execute("UPDATE finding SET reviewed_by = NULL WHERE report = ?", reading);
            OF_READINGS.forEach(table -> handle.execute("DELETE FROM " + table + " WHERE report = ?", reading));
        }
        erase(gone);
        handle.execute("DELETE FROM change WHERE report = ?", Stored.of(report));
    }

    /** After the reports that speak of the actor have gone. */
    void eraseActor(String actor) {
        String line = new ObjectLine("actor").text("id", actor).toString();
        String id = line.substring(line.indexOf("\"id\":") + "\"id\":".length(), line.length() - 1);
        Set<Long> gone = new TreeSet<>(about(actor));
        gone.addAll(handle.createQuery("SELECT number FROM correction WHERE replace(line, :id, '') <> line")
                .bind("id", id)
                .mapTo(Long.class)
                .list());
        erase(gone);
    }

    /** Those about a report, or a finding of it, in which somebody is named. */
    void eraseNaming(String report, LineMask mask) {
        erase(handle
                .createQuery("SELECT number, line FROM correction WHERE number IN"
                        + " (SELECT correction FROM correction_text WHERE report_id = :report"
                        + " UNION SELECT correction FROM correction_about WHERE id = :report"
                        + " OR id IN (SELECT finding.id FROM finding JOIN report ON report.number = finding.report"
                        + " WHERE report.id = :report))")
                .bind("report", Stored.of(report))
                .map((row, context) -> Map.entry(row.getLong("number"), row.getString("line")))
                .list()
                .stream()
                .filter(row -> mask.isInLine(row.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private List<Long> about(String id) {
        return handle.createQuery("SELECT correction FROM correction_about WHERE id = :id")
                .bind("id", Stored.of(id))
                .mapTo(Long.class)
                .list();
    }

    private void erase(Set<Long> corrections) {
        Set<Long> gone = new TreeSet<>(corrections);
        Set<Long> touched = new TreeSet<>();
        for (long correction : corrections) {
            String id = handle.createQuery("SELECT id FROM correction WHERE number = :number")
                    .bind("number", correction)
                    .mapTo(String.class)
                    .one();
            gone.addAll(about(id)); // what undoes it
            touched.addAll(handle.createQuery("SELECT report.number FROM correction_effect JOIN report"
                            + " ON report.number = correction_effect.report"
                            + " WHERE report.current AND correction = :number")
                    .bind("number", correction)
                    .mapTo(Long.class)
                    .list());
        }
        for (long correction : gone) {
            handle.execute("UPDATE finding SET reviewed_by = NULL WHERE reviewed_by = ?", correction);
            handle.execute("DELETE FROM rejected_finding WHERE reviewed_by = ?", correction);
            OF_CORRECTIONS.forEach(
                    table -> handle.execute("DELETE FROM " + table + " WHERE correction = ?", correction));
            handle.execute("DELETE FROM correction WHERE number = ?", correction);
        }
        touched.forEach(writer::rewrite);
    }
}
