package org.rapporteur.app.web;

import java.util.List;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Tally;
import org.rapporteur.store.RegisterStore;
import org.rapporteur.store.Summary;

/** What the register holds: what is newest, what is asked most, who met whom. */
public final class OverviewPage implements Page {
    private static final int FEW = 8;

    private final RegisterStore store;

    OverviewPage(RegisterStore store) {
        this.store = store;
    }

    /** What the template shows. */
    public record Model(Summary summary, List<Row> newest, List<LineRow> asked, List<Row> meetings) {
        public List<Tally> tallies() {
            return List.of(Tally.values());
        }

        /** "Claimed events". */
        public String name(Tally tally) {
            String name = Gist.lower(tally);
            return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "s";
        }
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public View view(Request request) {
        Reports reports = new Reports(store);
        return View.of(
                "overview",
                "Overview",
                new Model(
                        store.summary(),
                        Row.of(store.latest(Filter.ALL, FEW), reports),
                        mostAsked(reports),
                        Row.of(store.latest(Filter.of(Finding.Kind.MEETING), FEW), reports)));
    }

    private List<LineRow> mostAsked(Reports reports) {
        Remarks remarks = store.remarks();
        return store.lines(Filter.of(Finding.Kind.DEMAND), Paging.first(FEW)).items().stream()
                .map(line -> LineRow.of(line, store, reports, remarks))
                .toList();
    }
}
