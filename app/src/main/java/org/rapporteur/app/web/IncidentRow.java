package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Remarks;
import org.rapporteur.correction.Review;
import org.rapporteur.finding.Allegation;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Incident;
import org.rapporteur.store.RegisterStore;

/**
 * An incident to which a person has joined allegations, in a list.
 *
 * @param figures "killed: 12 to 30, as 3 sources have it"; never an average
 * @param chains how many are independent for sure
 * @param verdict "corroborated, by reasonable grounds to believe"; "unverified" where nobody has given one
 */
public record IncidentRow(
        String id,
        String what,
        String accused,
        String where,
        String days,
        int allegations,
        int reports,
        int chains,
        List<String> figures,
        String verdict) {
    /** Those joined by a person; one whose allegations are all rejected has none left and is left out. */
    static List<IncidentRow> all(RegisterStore store, Reports reports) {
        Remarks remarks = store.remarks();
        List<IncidentRow> rows = new ArrayList<>();
        remarks.incidents()
                .forEach((id, joined) -> incident(joined, store)
                        .ifPresent(incident -> rows.add(of(id, incident, remarks, store, reports))));
        return rows;
    }

    /** What is left of the allegations when those that were rejected are taken out. */
    static Optional<Incident> incident(Collection<String> joined, RegisterStore store) {
        List<Entry> entries = joined.stream()
                .flatMap(id -> store.finding(id).stream())
                .filter(entry -> entry.review().state() != Review.State.REJECTED)
                .filter(entry -> entry.finding() instanceof Allegation)
                .toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Incident(entries));
    }

    static IncidentRow of(String id, Incident incident, Remarks remarks, RegisterStore store, Reports reports) {
        return new IncidentRow(
                id,
                String.join(", ", incident.violations()).replace('-', ' '),
                incident.accused().isEmpty()
                        ? "nobody named"
                        : incident.accused().stream()
                                .map(actor -> reports.name(actor, incident.reports()))
                                .collect(Collectors.joining(", ")),
                places(incident),
                days(incident),
                incident.allegations().size(),
                incident.reports().size(),
                incident.chains(store.provenance(incident.reports())),
                figures(incident),
                verdict(remarks.verdict(id)));
    }

    static String verdict(Optional<Correction.Verdict> verdict) {
        return verdict.map(one -> Gist.lower(one.degree())
                        + one.standard()
                                .map(standard -> ", by " + Gist.lower(standard))
                                .orElse(""))
                .orElse("unverified");
    }

    static List<String> figures(Incident incident) {
        List<String> figures = new ArrayList<>();
        incident.ranges()
                .forEach((kind, range) -> figures.add(kind + ": "
                        + (range.min() == range.max() ? "" + range.min() : range.min() + " to " + range.max()) + ", as "
                        + range.sources() + (range.sources() == 1 ? " source has it" : " sources have it")));
        return figures;
    }

    private static String places(Incident incident) {
        return incident.allegations().stream()
                .flatMap(entry -> ((Allegation) entry.finding()).where().stream())
                .map(where -> where.place().map(place -> place.name()).orElse(where.text()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String days(Incident incident) {
        return incident.allegations().stream()
                .flatMap(entry -> entry.days().stream())
                .map(Days::written)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
