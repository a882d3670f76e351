package org.rapporteur.app.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Line;
import org.rapporteur.register.Paging;
import org.rapporteur.store.RegisterStore;

/** A board of lines: what is asked, promised or refused, each once, however often it is voiced. */
public final class BoardPage implements Page {
    private static final int ROWS = 100;
    private static final Map<Finding.Kind, String> NAMES = Map.of(
            Finding.Kind.DEMAND, "Demands",
            Finding.Kind.COMMITMENT, "Commitments",
            Finding.Kind.REFUSAL, "Refusals");

    private final RegisterStore store;
    private final Finding.Kind kind;

    BoardPage(RegisterStore store, Finding.Kind kind) {
        this.store = store;
        this.kind = kind;
    }

    /** What the template shows. */
    public record Model(String name, String actor, int total, List<LineRow> lines, String action, String export) {
        /** The other boards: address and name. */
        public List<Map.Entry<String, String>> boards() {
            return List.of(
                    Map.entry("/demands", "Demands"),
                    Map.entry("/commitments", "Commitments"),
                    Map.entry("/refusals", "Refusals"));
        }
    }

    @Override
    public String path() {
        return "/" + name().toLowerCase(java.util.Locale.ROOT);
    }

    private String name() {
        return Optional.ofNullable(NAMES.get(kind)).orElseThrow();
    }

    @Override
    public View view(Request request) {
        Optional<String> actor = request.query().first("actor");
        Filter all = Filter.of(kind);
        Paging.Slice<Line> lines = store.lines(actor.map(all::withActor).orElse(all), Paging.first(ROWS));
        Reports reports = new Reports(store);
        return View.of(
                "board",
                name(),
                new Model(
                        name(),
                        actor.orElse(""),
                        lines.total(),
                        lines.items().stream()
                                .map(line -> LineRow.of(line, store, reports, Optional.empty()))
                                .toList(),
                        path(),
                        Address.of(
                                "/search.csv",
                                Address.only(
                                        request.query(), "kind", kind.name().toLowerCase(java.util.Locale.ROOT)))));
    }
}
