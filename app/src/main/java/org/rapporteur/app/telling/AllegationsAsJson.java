package org.rapporteur.app.telling;

import java.util.List;
import java.util.Optional;
import org.rapporteur.correction.Correction;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.AllegationGroup;
import org.rapporteur.register.Days;
import org.rapporteur.register.Incident;

/** What is alleged, by rows of the board and by incidents, in JSON: the same from the terminal and from the API. */
public final class AllegationsAsJson {
    private AllegationsAsJson() {}

    /** @param chains how many chains of transmission are independent for sure */
    public static String of(AllegationGroup group, int chains) {
        return new ObjectLine("allegation_group")
                .text("violation", group.violation())
                .text("perpetrator", group.perpetrator())
                .text("place", group.place())
                .texts("by", List.copyOf(group.by()))
                .text("first", group.first().map(Days::written))
                .text("last", group.last().map(Days::written))
                .number("independent_chains", chains)
                .texts("reports", List.copyOf(group.reports()))
                .texts(
                        "findings",
                        group.allegations().stream()
                                .map(entry -> entry.finding().id())
                                .toList())
                .toString();
    }

    /**
     * @param chains how many chains of transmission are independent for sure
     * @param verdict of a person
     */
    public static ObjectLine of(String id, Incident incident, int chains, Optional<Correction.Verdict> verdict) {
        return new ObjectLine("incident")
                .text("id", id)
                .text("verdict", verdict.map(one -> Gist.lower(one.degree())).orElse("unverified"))
                .name("standard", verdict.flatMap(Correction.Verdict::standard))
                .texts("violations", List.copyOf(incident.violations()))
                .texts("accused", List.copyOf(incident.accused()))
                .number("independent_chains", chains)
                .texts("reports", List.copyOf(incident.reports()))
                .texts(
                        "findings",
                        incident.allegations().stream()
                                .map(entry -> entry.finding().id())
                                .toList())
                .lines(
                        "figures",
                        incident.figures().stream()
                                .map(AllegationsAsJson::figure)
                                .toList())
                .lines(
                        "ranges",
                        incident.ranges().entrySet().stream()
                                .map(range -> new ObjectLine("range")
                                        .text("of", range.getKey())
                                        .number("min", range.getValue().min())
                                        .number("max", range.getValue().max())
                                        .number("sources", range.getValue().sources())
                                        .toString())
                                .toList());
    }

    private static String figure(Incident.Figure figure) {
        return new ObjectLine("figure")
                .text("of", figure.kind())
                .number("min", figure.min())
                .number("max", figure.max())
                .text("report", figure.report())
                .text("source", figure.source())
                .text("finding", figure.finding())
                .toString();
    }
}
