package org.rapporteur.register;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.finding.Report;

/** What a list shows of a report. */
public record ReportHead(
        String id,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> outlet,
        Optional<String> url) {
    public static ReportHead of(Report report) {
        return new ReportHead(report.id(), report.title(), report.published(), report.outlet(), report.url());
    }
}
