package org.rapporteur.app.web;

import java.util.stream.Collectors;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.register.Days;
import org.rapporteur.register.Line;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Voicing;
import org.rapporteur.store.RegisterStore;

/**
 * A line of one demand, promise or refusal in a table.
 *
 * @param force as "ask, demand"; empty for promises and refusals
 * @param answers what people hold of it, as "answered"; empty while nobody has said anything
 * @param finding id of a finding that voices it, the first
 */
public record LineRow(
        String id,
        String kind,
        String by,
        String to,
        String what,
        String force,
        String first,
        String last,
        int times,
        int reports,
        int chains,
        String answers,
        String finding) {
    static LineRow of(Line line, RegisterStore store, Reports reports, Remarks remarks) {
        return new LineRow(
                line.id(),
                Gist.lower(line.kind()),
                reports.name(line.by(), line.reports()),
                line.to().stream().map(id -> reports.name(id, line.reports())).collect(Collectors.joining(", ")),
                what(line, reports),
                line.forces().stream().map(Gist::lower).collect(Collectors.joining(", ")),
                line.first().map(Days::written).orElse("undated"),
                line.last().map(Days::written).orElse("undated"),
                line.times(),
                line.reports().size(),
                Provenance.independent(store.provenance(line.reports()).values()),
                line.answers(remarks).stream()
                        .map(answer -> Gist.lower(answer.outcome()))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                line.voicings().get(0).finding());
    }

    private static String what(Line line, Reports reports) {
        Voicing first = line.voicings().get(0);
        return reports.names(first.report())
                .words(first.matter().span(), first.matter().text());
    }

    /** "3 times in 2 reports". */
    public String voiced() {
        return Figures.count(times, "time") + " in " + Figures.count(reports, "report");
    }
}
