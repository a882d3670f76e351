package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.export.Csv;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.AllegationGroup;
import org.rapporteur.register.Days;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Incidents;
import org.rapporteur.store.RegisterStore;

/** The allegations board: what is alleged against whom and where, by how many chains that are independent. */
public final class AllegationsPage implements Exported {
    private static final int ROWS = 200;
    private static final List<String> COLUMNS = List.of(
            "id",
            "day",
            "alleged_violation",
            "alleged_by",
            "accused",
            "place",
            "chains_of_group",
            "incidents",
            "verdict",
            "what",
            "report_id",
            "report");

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
        Filter filter = filter(request);
        List<AllegationGroup> groups = AllegationGroup.of(store.entries(filter));
        Reports reports = new Reports(store);
        List<Asked> asked = Asked.of(
                store.incidents(filter).stream()
                        .limit(ROWS)
                        .map(Incidents.Candidate::question)
                        .toList(),
                reports,
                store.remarks());
        return View.of(
                "allegations",
                "Allegations",
                new Model(
                        request.query().first("actor").orElse(""),
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
                        Address.of(file(), request.query())));
    }

    @Override
    public String file() {
        return "/allegations.csv";
    }

    /** A row for each allegation of each group, with what the group is and what people hold of the allegation. */
    @Override
    public String content(Request request) {
        Remarks remarks = store.remarks();
        Reports reports = forFile(store);
        StringBuilder table = new StringBuilder(Csv.row(COLUMNS));
        for (AllegationGroup each : AllegationGroup.of(store.entries(filter(request)))) {
            Group group = group(each, reports);
            for (Row row : group.allegations()) {
                table.append(Csv.row(List.of(
                        row.id(),
                        row.day(),
                        group.violation(),
                        row.who(),
                        group.perpetrator(),
                        group.place(),
                        "" + group.chains(),
                        String.join(" ", remarks.incidentsOf(row.id())),
                        IncidentRow.verdict(remarks.verdict(row.id())),
                        row.what(),
                        row.report(),
                        row.title())));
            }
        }
        return table.toString();
    }

    private static Filter filter(Request request) {
        Filter all = Filter.of(Finding.Kind.ALLEGATION);
        return request.query().first("actor").map(all::withActor).orElse(all);
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
