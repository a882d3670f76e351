package org.rapporteur.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Folded;
import org.rapporteur.register.Selection;

/** A selection as SQL about a row of table {@code finding}, of current readings only. */
final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final boolean isNarrow;

    private Conditions(boolean isNarrow) {
        this.isNarrow = isNarrow;
    }

    static Conditions of(Selection selection) {
        Conditions all = new Conditions(isNarrow(selection.filter()));
        all.conditions.add("finding.sort IS NOT NULL");
        all.conditions.addAll(all.parts(selection.filter()));
        for (Filter unwanted : selection.except()) {
            // What is not known is not unwanted: a comparison with an unknown day is null, and so not true.
            List<String> parts = all.parts(unwanted);
            all.conditions.add(parts.isEmpty() ? "FALSE" : "(" + String.join(" AND ", parts) + ") IS NOT TRUE");
        }
        return all;
    }

    /** Whether few findings can be wanted, so that it pays to find these first. */
    boolean isNarrow() {
        return isNarrow;
    }

    String sql() {
        return String.join(" AND ", conditions);
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        values.forEach(statement::bind);
        return statement;
    }

    private List<String> parts(Filter filter) {
        List<String> parts = new ArrayList<>();
        if (!filter.kinds().isEmpty()) {
            // Where few findings can be wanted, none is to be looked for among all of a kind: SQLite has no index by
            // the cast.
            String kind = isNarrow(filter) ? "CAST(finding.kind AS TEXT)" : "finding.kind";
            parts.add(filter.kinds().stream()
                    .map(Finding.Kind::name)
                    .sorted()
                    .collect(Collectors.joining("', '", kind + " IN ('", "')")));
        }
        filter.report()
                .ifPresent(id -> parts.add("finding.report = (SELECT number FROM report WHERE report.id = " + value(id)
                        + " AND report.current)"));
        // An unknown day is neither before nor after: the comparison is null, which is not true.
        filter.since().ifPresent(day -> parts.add("finding.last_day >= " + value(day.toString())));
        filter.until().ifPresent(day -> parts.add("finding.first_day <= " + value(day.toString())));
        if (filter.reviewed()) {
            parts.add("finding.review IN ('ACCEPTED', 'EDITED', 'ADDED')");
        }
        filter.act().ifPresent(act -> parts.add("finding.act = " + value(act.name())));
        filter.topic()
                .ifPresent(topic -> parts.add(
                        "finding.number IN (SELECT finding FROM finding_topic WHERE topic = " + value(topic) + ")"));
        filter.outlet()
                .ifPresent(outlet -> parts.add("finding.report IN (SELECT number FROM report WHERE report.outlet = "
                        + value(outlet) + " AND report.current)"));
        filter.actor().ifPresent(name -> parts.add(having("actor", name)));
        filter.place().ifPresent(name -> parts.add(having("place", name)));
        if (!filter.instruments().isEmpty()) {
            parts.add(filter.instruments().stream()
                    .sorted()
                    .map(name -> having("instrument", name))
                    .collect(Collectors.joining(" OR ", "(", ")")));
        }
        return parts;
    }

    private static boolean isNarrow(Filter filter) {
        return filter.report().isPresent()
                || filter.actor().isPresent()
                || filter.place().isPresent()
                || !filter.instruments().isEmpty()
                || filter.topic().isPresent();
    }

    private String having(String thing, String name) {
        String words = Filter.isId(name) ? "" : Folded.of(name);
        return "finding.number IN (SELECT finding FROM finding_key WHERE thing = '" + thing + "' AND (finding_key.id = "
                + value(name)
                + (words.isEmpty() ? "" : " OR folded LIKE '%' || " + value(words) + " || '%'")
                + "))";
    }

    /** Names are ours, values are bound. */
    String value(String value) {
        String name = "v" + values.size();
        values.put(name, Stored.of(value));
        return ":" + name;
    }
}
