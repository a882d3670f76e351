package org.rapporteur.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.CodePoints;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Voicings;

/** Keeps what is joined across reports; a report that comes or goes touches only what it concerns. */
final class Joiner {
    private final Handle handle;
    private final Voicings voicings;

    Joiner(Handle handle, Voicings voicings) {
        this.handle = handle;
        this.voicings = voicings;
    }

    void add(long report, Findings findings, CodePoints offsets) {
        new LineWriter(handle).add(report, voicings.of(findings), offsets);
        sources(report, Provenance.of(findings.report()));
        handle.execute("UPDATE report SET joined = 1 WHERE number = ?", report);
    }

    void remove(long report) {
        new LineWriter(handle).remove(report);
    }

    private void sources(long report, Provenance provenance) {
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
        Optional<String> id = handle.createQuery(
                        "SELECT id FROM report WHERE number = :number AND current AND NOT joined")
                .bind("number", report)
                .mapTo(String.class)
                .findOne();
        id.flatMap(new ReportRows(handle)::findings)
                .ifPresent(findings ->
                        add(report, findings, CodePoints.of(findings.report().text())));
    }
}
