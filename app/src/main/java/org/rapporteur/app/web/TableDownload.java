package org.rapporteur.app.web;

import java.util.List;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.Route;
import org.rapporteur.app.http.Status;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.export.Csv;
import org.rapporteur.register.Paging;
import org.rapporteur.store.RegisterStore;

/** The findings that a search shows, all pages of it, as a table in CSV. */
final class TableDownload {
    private static final int MOST = 100_000;

    private final RegisterStore store;

    TableDownload(RegisterStore store) {
        this.store = store;
    }

    Route route() {
        return Route.get("/search.csv", this::answer);
    }

    private Answer answer(Request request) {
        StringBuilder table =
                new StringBuilder(Csv.row(List.of("id", "day", "kind", "voice", "who", "what", "report_id", "report")));
        for (Row row : Row.of(store.entries(Wanted.of(request.query()), Paging.first(MOST)), new Reports(store))) {
            table.append(Csv.row(List.of(
                    row.id(),
                    row.day(),
                    row.kind(),
                    row.claimed() ? "statement" : "reporter",
                    row.who(),
                    row.what(),
                    row.report(),
                    row.title())));
        }
        return Answer.of(Status.OK, "text/csv; charset=utf-8", table.toString())
                .with("Content-Disposition", "attachment; filename=\"findings.csv\"");
    }
}
