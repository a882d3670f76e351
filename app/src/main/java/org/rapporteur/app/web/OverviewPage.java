package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Tally;
import org.rapporteur.store.RegisterStore;
import org.rapporteur.store.Summary;

/** What the register holds, and what is newest in it. */
public final class OverviewPage implements Page {
    private static final int NEWEST = 20;

    private final RegisterStore store;

    OverviewPage(RegisterStore store) {
        this.store = store;
    }

    /** A finding in a row. */
    public record Row(String id, String kind, Optional<Days> days, String who, String what, String report) {}

    /** What the template shows. */
    public record Model(Summary summary, List<Row> newest) {
        public Model {
            newest = List.copyOf(newest);
        }

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
        return View.of("overview", "Overview", new Model(store.summary(), newest()));
    }

    private List<Row> newest() {
        List<Entry> dated = new ArrayList<>(store.entries(Filter.ALL).stream()
                .filter(entry -> entry.days().isPresent())
                .toList());
        Collections.reverse(dated);
        Reports reports = new Reports(store);
        return dated.stream()
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.days().map(Days::first).orElseThrow())
                        .reversed())
                .limit(NEWEST)
                .map(entry -> row(entry, reports))
                .toList();
    }

    private static Row row(Entry entry, Reports reports) {
        Gist gist = Gist.of(entry.finding(), reports.get(entry.report().id()));
        return new Row(
                entry.finding().id(),
                Gist.lower(entry.finding().kind()),
                entry.days(),
                gist.who(),
                gist.what(),
                entry.report().id());
    }
}
