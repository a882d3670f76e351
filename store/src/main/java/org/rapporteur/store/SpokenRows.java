package org.rapporteur.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.register.Days;
import org.rapporteur.register.Side;

/** Questions about what several actors together have said. */
final class SpokenRows {
    private final Handle handle;

    SpokenRows(Handle handle) {
        this.handle = handle;
    }

    private record Spoken(long finding, String speaker, String report, Optional<Days> days) {}

    /** By topic. */
    Map<String, Integer> topics(Side side) {
        Set<Long> said = new HashSet<>();
        for (List<String> some : FactRows.parts(side.actors())) {
            handle
                    .createQuery("SELECT finding.number, finding_key.id AS speaker, report.id AS report_id,"
                            + " finding.first_day, finding.last_day FROM finding_key"
                            + " JOIN finding ON finding.number = finding_key.finding AND finding.sort IS NOT NULL"
                            + " AND finding.made_depth IS NOT NULL JOIN report ON report.number = finding.report"
                            + " WHERE finding_key.id IN (<speakers>) AND finding_key.thing = 'actor'"
                            + " AND finding_key.role IN ('source', 'behalf')")
                    .bindList("speakers", some)
                    .map((row, context) -> new Spoken(
                            row.getLong("number"),
                            row.getString("speaker"),
                            row.getString("report_id"),
                            FindingRows.days(row.getString("first_day"), row.getString("last_day"))))
                    .stream()
                    .filter(one -> side.has(Optional.of(one.speaker()), one.report(), one.days()))
                    .forEach(one -> said.add(one.finding()));
        }
        return counted(said);
    }

    private Map<String, Integer> counted(Set<Long> findings) {
        Map<String, Integer> topics = new TreeMap<>();
        for (List<Long> some : FactRows.parts(findings)) {
            NumberQuery.each(
                    handle,
                    some.stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(
                                    ", ",
                                    "SELECT topic, count(*) FROM finding_topic WHERE finding IN (",
                                    ") GROUP BY topic")),
                    row -> topics.merge(row.getString(1), row.getInt(2), Integer::sum));
        }
        return topics;
    }

    List<String> quoting(Set<String> actors) {
        TreeSet<String> reports = new TreeSet<>();
        for (List<String> some : FactRows.parts(actors)) {
            reports.addAll(handle.createQuery("SELECT DISTINCT report.id FROM finding_key"
                            + " JOIN finding ON finding.number = finding_key.finding AND finding.sort IS NOT NULL"
                            + " AND CAST(finding.kind AS TEXT) = 'STATEMENT' JOIN report ON report.number = finding.report"
                            + " WHERE finding_key.id IN (<actors>) AND finding_key.thing = 'actor'")
                    .bindList("actors", some)
                    .mapTo(String.class)
                    .list());
        }
        return new ArrayList<>(reports);
    }
}
