package org.rapporteur.app.telling;

import java.util.List;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.Line;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Voicing;
import org.rapporteur.store.RegisterStore;

/** A line of one demand, promise or refusal in JSON, the same from the terminal and from the API. */
public final class LineAsJson {
    private LineAsJson() {}

    public static ObjectLine of(Line line, RegisterStore store) {
        return of(line, Provenance.independent(store.provenance(line.reports()).values()));
    }

    /** @param chains how many chains of transmission are independent for sure */
    public static ObjectLine of(Line line, int chains) {
        return new ObjectLine("line")
                .text("id", line.id())
                .text("of", Gist.lower(line.kind()))
                .text("by", line.by())
                .texts("to", List.copyOf(line.to()))
                .texts("names", List.copyOf(line.names()))
                .text("first", line.first().map(Figures::days))
                .text("last", line.last().map(Figures::days))
                .number("times", line.times())
                .number("independent_chains", chains)
                .texts("force", line.forces().stream().map(Gist::lower).toList())
                .texts("reports", List.copyOf(line.reports()))
                .texts(
                        "findings",
                        line.voicings().stream()
                                .map(Voicing::finding)
                                .distinct()
                                .toList())
                .texts(
                        "words",
                        line.voicings().stream()
                                .map(voicing -> voicing.matter().text())
                                .toList());
    }
}
