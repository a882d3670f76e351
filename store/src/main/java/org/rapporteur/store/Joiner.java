package org.rapporteur.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.json.CodePoints;
import org.rapporteur.register.Fact;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Shingles;
import org.rapporteur.register.Signature;
import org.rapporteur.register.Voicing;

/** Keeps what is joined across reports; a report that comes or goes touches only what it concerns. */
final class Joiner {
    private final Handle handle;
    private final Dialect dialect;
    private final Comparables comparables;

    Joiner(Handle handle, Dialect dialect, Comparables comparables) {
        this.handle = handle;
        this.dialect = dialect;
        this.comparables = comparables;
    }

    /** @param before the reading that this one takes the place of */
    void replace(Optional<Long> before, long report, Findings findings, CodePoints offsets) {
        lines(before, report, findings, offsets);
        facts(before, report, findings, offsets);
        copies(before, report, findings.report());
        DossierRows dossiers = new DossierRows(handle);
        before.ifPresent(dossiers::remove);
        dossiers.add(report, findings, offsets);
        sources(report, Provenance.of(findings.report()));
        handle.execute("UPDATE report SET joined = TRUE WHERE number = ?", report);
    }

    private void lines(Optional<Long> before, long report, Findings findings, CodePoints offsets) {
        List<Voicing> voiced = comparables.voicings().of(findings);
        LineWriter lines = new LineWriter(handle);
        Set<String> actors = new HashSet<>();
        voiced.forEach(voicing -> actors.add(voicing.by()));
        before.ifPresent(old -> actors.addAll(lines.actors(old)));
        dialect.lock(handle, "line", actors);
        before.ifPresent(lines::remove);
        lines.add(report, voiced, offsets);
    }

    private void facts(Optional<Long> before, long report, Findings findings, CodePoints offsets) {
        List<Fact> told = comparables.facts().of(findings);
        FactWriter facts = new FactWriter(handle);
        List<Fact> all = new ArrayList<>(told);
        before.ifPresent(old -> all.addAll(facts.of(old)));
        dialect.lock(handle, "fact", FactWriter.locks(all));
        before.ifPresent(facts::remove);
        facts.add(report, told, offsets);
    }

    private void copies(Optional<Long> before, long number, Report report) {
        Shingles shingles = Shingles.of(report);
        Signature signature = Signature.of(shingles);
        dialect.lock(
                handle, "copy", signature.bands().stream().map(String::valueOf).toList());
        CopyRows copies = new CopyRows(handle);
        before.ifPresent(copies::remove);
        copies.add(number, report, shingles, signature);
    }

    void remove(long report) {
        LineWriter lines = new LineWriter(handle);
        dialect.lock(handle, "line", lines.actors(report));
        lines.remove(report);
        FactWriter facts = new FactWriter(handle);
        dialect.lock(handle, "fact", FactWriter.locks(facts.of(report)));
        facts.remove(report);
        new CopyRows(handle).remove(report);
        new DossierRows(handle).remove(report);
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
