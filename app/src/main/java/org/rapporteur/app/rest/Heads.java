package org.rapporteur.app.rest;

import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.ReportHead;

/** The line of a report without its text. */
final class Heads {
    private Heads() {}

    static String json(ReportHead report) {
        return new ObjectLine("report_head")
                .text("id", report.id())
                .text("title", report.title())
                .text("published", report.published().map(Object::toString))
                .text("outlet", report.outlet())
                .text("url", report.url())
                .toString();
    }
}
