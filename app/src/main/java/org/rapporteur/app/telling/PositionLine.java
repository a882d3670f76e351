package org.rapporteur.app.telling;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Findings;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Position;
import org.rapporteur.register.Positions;
import org.rapporteur.register.Question;
import org.rapporteur.register.Side;

/**
 * What somebody says on a topic over time.
 *
 * @param silent the months in which enough reports quote it and none on this, with the number of those reports
 */
public record PositionLine(
        List<Findings> reports, List<Position> line, List<Question> questions, Map<YearMonth, Integer> silent) {

    /** @param topic see {@link Positions#in} */
    public static PositionLine of(Side side, String topic, Reading reading) {
        Positions positions = new Positions(Knowledge.builtIn());
        List<Findings> reports = reading.quoting(side.actors());
        List<Position> found = new ArrayList<>();
        List<Entry> spoken = new ArrayList<>();
        for (Findings report : reports) {
            found.addAll(positions.in(report, side, topic));
            spoken.addAll(Positions.statements(report, side));
        }
        List<Position> line = Positions.line(found);
        return new PositionLine(reports, line, Positions.questions(line), Positions.silent(line, spoken));
    }

    /** A change that a person sees from what was said before. */
    public record Change(Question.Kind kind, Decision by) {}

    /** The changes to which people have said yes, by the finding that brings them. */
    public Map<String, Change> changes(Remarks remarks) {
        Map<String, Change> changes = new HashMap<>();
        for (Question question : questions) {
            Decision.of(question, remarks)
                    .filter(Decision::isYes)
                    .ifPresent(yes -> changes.put(
                            question.quotes().get(question.quotes().size() - 1).finding(),
                            new Change(question.kind(), yes)));
        }
        return changes;
    }
}
