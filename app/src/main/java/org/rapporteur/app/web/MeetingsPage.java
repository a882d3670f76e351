package org.rapporteur.app.web;

import java.util.List;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Selection;
import org.rapporteur.store.RegisterStore;

/** Who met whom, in order. */
public final class MeetingsPage implements Exported {
    private static final int ROWS = 100;

    private final RegisterStore store;

    MeetingsPage(RegisterStore store) {
        this.store = store;
    }

    /** What the template shows. */
    public record Model(String actor, List<Row> meetings, Pager pager, String export) {}

    @Override
    public String path() {
        return "/meetings";
    }

    @Override
    public View view(Request request) {
        Selection wanted = wanted(request);
        Pager asked = Pager.of(request, ROWS);
        Pager pager = asked.of(store.facets(wanted).findings());
        return View.of(
                "meetings",
                "Meetings",
                new Model(
                        request.query().first("actor").orElse(""),
                        Row.of(store.entries(wanted, asked.paging()), new Reports(store)),
                        pager,
                        Address.of(file(), request.query())));
    }

    @Override
    public String file() {
        return "/meetings.csv";
    }

    @Override
    public String content(Request request) {
        return Table.of(Row.of(store.entries(wanted(request)), forFile(store)));
    }

    private static Selection wanted(Request request) {
        Filter all = Filter.of(Finding.Kind.MEETING);
        return Selection.of(request.query().first("actor").map(all::withActor).orElse(all));
    }
}
