package org.rapporteur.app.web;

import java.util.List;
import org.rapporteur.app.http.Request;
import org.rapporteur.register.ReportHead;
import org.rapporteur.store.RegisterStore;

/** The reports of the register, the newest first. */
public final class ReportsPage implements Page {
    private static final int ROWS = 100;

    private final RegisterStore store;

    ReportsPage(RegisterStore store) {
        this.store = store;
    }

    /** What the template shows. */
    public record Model(List<ReportHead> reports, Pager pager) {}

    @Override
    public String path() {
        return "/reports";
    }

    @Override
    public View view(Request request) {
        Pager pager = Pager.of(request, ROWS);
        return View.of("reports", "Reports", new Model(
                        store.latestReports(pager.paging()),
                        pager.of(store.summary().reports())));
    }
}
