package org.rapporteur.app.telling;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Statement;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Position;
import org.rapporteur.register.Positions;
import org.rapporteur.register.Question;
import org.rapporteur.register.Side;
import org.rapporteur.store.RegisterStore;

/**
 * What somebody says on a topic over time.
 *
 * @param silent the months in which enough reports quote it and none on this, with the number of those reports
 */
public record PositionLine(
        List<Findings> reports, List<Position> line, List<Question> questions, Map<YearMonth, Integer> silent) {

    /** @param topic see {@link Positions#in} */
    public static PositionLine of(Side side, String topic, RegisterStore store) {
        Positions positions = new Positions(Knowledge.builtIn());
        List<Findings> reports = quoting(side, store);
        List<Position> found = new ArrayList<>();
        List<Entry> spoken = new ArrayList<>();
        for (Findings report : reports) {
            found.addAll(positions.in(report, side, topic));
            spoken.addAll(Positions.statements(report, side));
        }
        List<Position> line = Positions.line(found);
        return new PositionLine(reports, line, Positions.questions(line), Positions.silent(line, spoken));
    }

    /** How many statements of the side there are on each topic, by its id. */
    public static Map<String, Integer> topics(Side side, RegisterStore store) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<List<String>> counted = new HashSet<>();
        for (Entry entry : told(side, store)) {
            boolean first =
                    counted.add(List.of(entry.report().id(), entry.finding().id()));
            if (first && Positions.isSaidBy(side, entry)) {
                ((Statement) entry.finding()).topics().forEach(id -> counts.merge(id, 1, Integer::sum));
            }
        }
        return counts;
    }

    /** All statements that one of the side has a part in; twice where two have. */
    private static List<Entry> told(Side side, RegisterStore store) {
        return side.actors().stream()
                .flatMap(speaker ->
                        store.entries(Filter.of(Finding.Kind.STATEMENT).withActor(speaker)).stream())
                .toList();
    }

    /** The reports that quote the side. */
    private static List<Findings> quoting(Side side, RegisterStore store) {
        TreeSet<String> ids = new TreeSet<>();
        told(side, store).forEach(entry -> ids.add(entry.report().id()));
        return ids.stream().flatMap(id -> store.findings(id).stream()).toList();
    }
}
