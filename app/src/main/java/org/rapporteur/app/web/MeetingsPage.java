package org.rapporteur.app.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;
import org.rapporteur.store.RegisterStore;

/** Who met whom, in order. */
public final class MeetingsPage implements Page {
    private static final int ROWS = 200;

    private final RegisterStore store;

    MeetingsPage(RegisterStore store) {
        this.store = store;
    }

    /** What the template shows. */
    public record Model(String actor, List<Row> meetings, int total) {}

    @Override
    public String path() {
        return "/meetings";
    }

    @Override
    public View view(Request request) {
        Optional<String> actor = request.query().first("actor");
        Filter all = Filter.of(Finding.Kind.MEETING);
        Selection wanted = Selection.of(actor.map(all::withActor).orElse(all));
        return View.of(
                "meetings",
                "Meetings",
                new Model(
                        actor.orElse(""),
                        Row.of(store.entries(wanted, Paging.first(ROWS)), new Reports(store)),
                        store.facets(wanted).findings()));
    }
}
