package org.rapporteur.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.json.TextHash;
import org.rapporteur.register.Address;

/** Puts one report with its findings into the tables. The caller holds the transaction. */
final class RegisterWriter {
    private record Current(long number, String sha256) {}

    private final Handle handle;

    private final Dialect dialect;
    private final Comparables comparables;
    private final Instant at;
    private final String now;

    RegisterWriter(Handle handle, Dialect dialect, Comparables comparables, Instant now) {
        this.handle = handle;
        this.dialect = dialect;
        this.now = Stored.of(now);
        this.comparables = comparables;
        at = now;
    }

    Added add(Findings findings) {
        Report report = findings.report();
        dialect.lockCorrections(handle, false);
        dialect.lock(
                handle,
                "report",
                Stream.concat(Stream.of(report.id()), Address.of(report).stream())
                        .toList());
        Tombstones tombstones = new Tombstones(handle);
        if (tombstones.has(report) || tombstones.hasOneOf(findings.actors())) {
            return Added.ERASED;
        }
        if (new ReportRows(handle).isKnown(report, findings.program(), findings.models())) {
            return Added.KNOWN;
        }
        String sha256 = TextHash.of(report.text());
        Optional<Current> before = current(report.id()).or(() -> atTheSameAddress(report));
        Optional<Findings> stood = before.flatMap(old -> new ReportRows(handle).findings(report.id()));
        before.ifPresent(this::retire);
        long number = report(findings, sha256, before);
        before.ifPresent(
                old -> handle.execute("UPDATE report SET superseded_by = ? WHERE number = ?", number, old.number()));
        lines(number, FindingsLines.of(findings));
        Findings standing =
                new ReadingWriter(handle, dialect, comparables).write(before.map(Current::number), number, findings);
        ChangeWriter changes = new ChangeWriter(handle, at);
        Added added = added(before, sha256);
        changes.add(change(added), Optional.of(report.id()), Optional.empty(), Optional.empty());
        changes.between(report.id(), stood, standing, Optional.empty());
        return added;
    }

    private static Change.What change(Added added) {
        return switch (added) {
            case NEW -> Change.What.REPORT_ADDED;
            case NEW_VERSION -> Change.What.REPORT_CHANGED;
            case READ_ANEW -> Change.What.REPORT_READ_ANEW;
            case KNOWN, ERASED -> throw new IllegalStateException("Nothing of the kind is written");
        };
    }

    private static Added added(Optional<Current> before, String sha256) {
        if (before.isEmpty()) {
            return Added.NEW;
        }
        return before.get().sha256().equals(sha256) ? Added.READ_ANEW : Added.NEW_VERSION;
    }

    private Optional<Current> current(String id) {
        return handle.createQuery("SELECT number, sha256 FROM report WHERE id = :id AND current")
                .bind("id", id)
                .map((row, context) -> new Current(row.getLong("number"), row.getString("sha256")))
                .findOne();
    }

    private Optional<Current> atTheSameAddress(Report report) {
        return new CopyRows(handle)
                .before(report)
                .map(number -> handle.createQuery("SELECT number, sha256 FROM report WHERE number = :number")
                        .bind("number", number)
                        .map((row, context) -> new Current(row.getLong("number"), row.getString("sha256")))
                        .one());
    }

    private void retire(Current old) {
        new CurrentReading(handle, dialect).remove(old.number());
        handle.execute("UPDATE report SET current = FALSE, superseded_at = ? WHERE number = ?", now, old.number());
    }

    private long report(Findings findings, String sha256, Optional<Current> before) {
        Report report = findings.report();
        long number = handle.createQuery("INSERT INTO report (id, version, sha256, program, models, title, published,"
                        + " outlet, language, url, added_at) VALUES (:id, coalesce("
                        + "(SELECT version FROM report WHERE id = :id AND sha256 = :sha256 LIMIT 1),"
                        + "(SELECT max(version) + 1 FROM report WHERE id = :id OR number = :before), 1),"
                        + " :sha256, :program, :models, :title, :published, :outlet, :language, :url, :now)"
                        + " RETURNING number")
                .bind("id", Stored.of(report.id()))
                .bind("before", before.map(Current::number).orElse(0L))
                .bind("sha256", sha256)
                .bind("program", findings.program())
                .bind("models", findings.models())
                .bind("title", report.title().map(Stored::of))
                .bind("published", report.published().map(LocalDate::toString))
                .bind("outlet", report.outlet().map(Stored::of))
                .bind("language", report.language().map(Stored::of))
                .bind("url", report.url().map(Stored::of))
                .bind("now", now)
                .mapTo(Long.class)
                .one();
        handle.execute("INSERT INTO report_text (report, text) VALUES (?, ?)", number, Stored.of(report.text()));
        dialect.index(handle, number, report.title(), report.text());
        return number;
    }

    private void lines(long report, FindingsLines lines) {
        Rows batch = new Rows("INSERT INTO line (report, position, line) VALUES (?, ?, ?)");
        int position = 0;
        for (String line : lines.all().toList()) {
            batch.add(report, position, line);
            position++;
        }
        batch.writeTo(handle);
    }
}
