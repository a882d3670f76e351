package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.AllegationGroup;
import org.rapporteur.register.Days;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Incidents;
import org.rapporteur.store.RegisterStore;

/** The allegations board: what is alleged against whom and where, by how many chains that are independent. */
public final class AllegationsPage implements Page {
    private static final int ROWS = 200;

    private final RegisterStore store;

    AllegationsPage(RegisterStore store) {
        this.store = store;
    }

    /** One violation, by one alleged perpetrator, at one place. */
    public record Group(
            String violation,
            String perpetrator,
            String place,
            String by,
            int reports,
            int chains,
            String first,
            String last,
            List<Row> allegations) {}

    /** What the template shows. */
    public record Model(
            String actor,
            List<Group> groups,
            int total,
            List<IncidentRow> incidents,
            List<Asked> questions,
            int decided,
            String export) {}

    @Override
    public String path() {
        return "/allegations";
    }

    @Override
    public View view(Request request) {
        Optional<String> actor = request.query().first("actor");
        Filter all = Filter.of(Finding.Kind.ALLEGATION);
        Filter filter = actor.map(all::withActor).orElse(all);
        List<AllegationGroup> groups = AllegationGroup.of(store.entries(filter));
        Reports reports = new Reports(store);
        List<Asked> asked = Asked.of(
                store.incidents(filter).stream()
                        .map(Incidents.Candidate::question)
                        .toList(),
                reports,
                store.remarks());
        return View.of(
                "allegations",
                "Allegations",
                new Model(
                        actor.orElse(""),
                        groups.stream()
                                .limit(ROWS)
                                .map(group -> group(group, reports))
                                .toList(),
                        groups.size(),
                        IncidentRow.all(store, reports),
                        asked.stream().filter(one -> one.decision().isEmpty()).toList(),
                        (int) asked.stream()
                                .filter(one -> one.decision().isPresent())
                                .count(),
                        Address.of("/allegations.csv", request.query())));
    }

    private Group group(AllegationGroup group, Reports reports) {
        Map<String, org.rapporteur.register.Provenance> provenance = store.provenance(group.reports());
        List<String> by = new ArrayList<>(
                group.by().stream().map(id -> reports.name(id, group.reports())).toList());
        return new Group(
                group.violation().replace('-', ' '),
                group.perpetrator().map(id -> reports.name(id, group.reports())).orElse("nobody named"),
                group.place().map(id -> reports.name(id, group.reports())).orElse(""),
                by.isEmpty() ? "the reports themselves" : by.stream().collect(Collectors.joining(", ")),
                group.reports().size(),
                group.chains(provenance),
                group.first().map(Days::written).orElse("undated"),
                group.last().map(Days::written).orElse("undated"),
                Row.of(group.allegations(), reports));
    }
}
