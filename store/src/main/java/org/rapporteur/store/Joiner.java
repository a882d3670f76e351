package org.rapporteur.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.CodePoints;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Voicing;
import org.rapporteur.register.Voicings;

/** Keeps what is joined across reports; a report that comes or goes touches only what it concerns. */
final class Joiner {
    private final Handle handle;
    private final Dialect dialect;
    private final Voicings voicings;

    Joiner(Handle handle, Dialect dialect, Voicings voicings) {
        this.handle = handle;
        this.dialect = dialect;
        this.voicings = voicings;
    }

    /** @param before the reading that this one takes the place of */
    void replace(Optional<Long> before, long report, Findings findings, CodePoints offsets) {
        List<Voicing> voiced = voicings.of(findings);
        LineWriter lines = new LineWriter(handle);
        Set<String> actors = new HashSet<>();
        voiced.forEach(voicing -> actors.add(voicing.by()));
        before.ifPresent(old -> actors.addAll(lines.actors(old)));
        dialect.lock(handle, "line", actors);
        before.ifPresent(lines::remove);
        lines.add(report, voiced, offsets);
        sources(report, Provenance.of(findings.report()));
        handle.execute("UPDATE report SET joined = TRUE WHERE number = ?", report);
    }

    void remove(long report) {
        LineWriter lines = new LineWriter(handle);
        dialect.lock(handle, "line", lines.actors(report));
        lines.remove(report);
    }

    private void sources(long report, Provenance provenance) {
        handle.execute("DELETE FROM report_source WHERE report = ?", report);
        Rows batch = new Rows("INSERT INTO report_source (report, name, is_first) VALUES (?, ?, ?)");
        provenance
                .all()
                .forEach(name -> batch.add(report, name, provenance.first().contains(name)));
        batch.writeTo(handle);
    }

    /** The current reports of a register made by an older program, which had nothing joined. */
    static List<Long> missing(Handle handle) {
        return handle.createQuery("SELECT number FROM report WHERE current AND NOT joined ORDER BY number")
                .mapTo(Long.class)
                .list();
    }

    /** Joins one of {@link #missing}, unless somebody else was faster. */
    void addMissing(long report) {
        dialect.lock(handle, "missing", List.of("one at a time"));
        Optional<String> id = handle.createQuery(
                        "SELECT id FROM report WHERE number = :number AND current AND NOT joined")
                .bind("number", report)
                .mapTo(String.class)
                .findOne();
        id.flatMap(new ReportRows(handle)::findings)
                .ifPresent(findings -> replace(
                        Optional.empty(),
                        report,
                        findings,
                        CodePoints.of(findings.report().text())));
    }
}
