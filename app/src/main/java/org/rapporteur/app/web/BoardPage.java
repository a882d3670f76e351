package org.rapporteur.app.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Line;
import org.rapporteur.register.Paging;
import org.rapporteur.store.RegisterStore;

/** A board of lines: what is asked, promised or refused, each once, however often it is voiced. */
public final class BoardPage implements Exported {
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
    public record Model(String name, String actor, List<LineRow> lines, Pager pager, String action, String export) {
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
        Pager asked = Pager.of(request, ROWS);
        Paging.Slice<Line> lines = store.lines(filter(request), asked.paging());
        Pager pager = asked.of(lines.total());
        return View.of(
                "board",
                name(),
                new Model(
                        name(),
                        request.query().first("actor").orElse(""),
                        rows(lines.items(), new Reports(store)),
                        pager,
                        path(),
                        Address.of(file(), request.query())));
    }

    @Override
    public String file() {
        return path() + ".csv";
    }

    @Override
    public String content(Request request) {
        return Table.lines(rows(store.lines(filter(request)), forFile(store)));
    }

    private Filter filter(Request request) {
        Filter all = Filter.of(kind);
        return request.query().first("actor").map(all::withActor).orElse(all);
    }

    private List<LineRow> rows(List<Line> lines, Reports reports) {
        Remarks remarks = store.remarks();
        return lines.stream()
                .map(line -> LineRow.of(line, store, reports, remarks))
                .toList();
    }
}
