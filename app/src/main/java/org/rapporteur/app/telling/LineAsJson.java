package org.rapporteur.app.telling;

import java.util.List;
import org.rapporteur.correction.Remarks;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.Line;
import org.rapporteur.register.Voicing;

/** A line of one demand, promise or refusal in JSON, the same from the terminal and from the API. */
public final class LineAsJson {
    private LineAsJson() {}

    /**
     * @param chains how many chains of transmission are independent for sure
     * @param remarks among them what people hold of the line
     */
    public static ObjectLine of(Line line, int chains, Remarks remarks) {
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
                .texts(
                        "answer_state",
                        line.answers(remarks).stream()
                                .map(answer -> Gist.lower(answer.outcome()).replace(' ', '_'))
                                .distinct()
                                .toList())
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
