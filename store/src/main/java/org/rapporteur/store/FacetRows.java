package org.rapporteur.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.rapporteur.register.Facets;
import org.rapporteur.register.Selection;
import org.rapporteur.register.Tally;

/** Counts findings. Those of the whole register stand in the totals; all others are counted. */
final class FacetRows {
    private final Handle handle;

    FacetRows(Handle handle) {
        this.handle = handle;
    }

    Facets facets(Selection selection) {
        if (selection.equals(Selection.ALL)) {
            Totals totals = new Totals(handle);
            return facets(what -> totals.of("finding", what, ""));
        }
        Conditions wanted = Conditions.of(selection);
        return facets(what -> count(what, wanted));
    }

    private static Facets facets(Function<String, Map<String, Integer>> counts) {
        return new Facets(
                keyed(counts.apply("tally"), Tally::valueOf),
                keyed(counts.apply("day"), LocalDate::parse),
                counts.apply("topic"),
                counts.apply("outlet"));
    }

    private static <K> Map<K, Integer> keyed(Map<String, Integer> counts, Function<String, K> key) {
        Map<K, Integer> keyed = new HashMap<>();
        counts.forEach((name, count) -> keyed.put(key.apply(name), count));
        return keyed;
    }

    private Map<String, Integer> count(String what, Conditions wanted) {
        String query = switch (what) {
            case "tally" -> "SELECT tally AS name, count(*) AS times FROM finding WHERE ";
            case "day" ->
                "SELECT first_day AS name, count(*) AS times FROM finding WHERE" + " first_day IS NOT NULL AND ";
            case "topic" ->
                "SELECT topic AS name, count(DISTINCT finding.number) AS times FROM finding"
                        + " JOIN finding_topic ON finding_topic.finding = finding.number WHERE ";
            case "outlet" ->
                "SELECT outlet AS name, count(*) AS times FROM finding"
                        + " JOIN report ON report.number = finding.report WHERE outlet IS NOT NULL AND ";
            default -> throw new IllegalArgumentException("There is no count by " + what);
        };
        Map<String, Integer> counts = new HashMap<>();
        wanted.bind(handle.createQuery(query + wanted.sql() + " GROUP BY 1"))
                .map((row, context) -> Map.entry(row.getString("name"), row.getInt("times")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }
}
