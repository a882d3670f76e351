package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Words;
import org.rapporteur.json.CodePoints;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Days;
import org.rapporteur.register.Line;
import org.rapporteur.register.Lines;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;
import org.rapporteur.register.Voicing;

/** Questions about lines of demands, commitments and refusals. */
final class LineRows {
    static final String SELECT =
            "SELECT voicing.*, report.id AS report_id FROM voicing" + " JOIN report ON report.number = voicing.report ";

    private static final String OF_LINES = "SELECT voicing.*, report.id AS report_id, wording.line FROM wording"
            + " JOIN voicing ON voicing.wording = wording.id JOIN report ON report.number = voicing.report ";

    private static final int AT_ONCE = 500;

    private final Handle handle;
    private final Map<Long, CodePoints> texts = new HashMap<>();

    LineRows(Handle handle) {
        this.handle = handle;
    }

    /** The lines of which these findings voice one or another. */
    List<Line> lines(Collection<String> findings) {
        return whole(select(
                "SELECT DISTINCT line FROM voicing JOIN wording ON wording.id = voicing.wording WHERE finding IN (<of>)",
                findings));
    }

    /** A part of those of which a finding wanted voices one or another. */
    Paging.Slice<Line> lines(Selection selection, Paging paging) {
        Conditions wanted = Conditions.of(selection);
        String of = "SELECT DISTINCT wording.line FROM finding JOIN voicing ON voicing.finding = finding.id"
                + " JOIN wording ON wording.id = voicing.wording WHERE " + wanted.sql();
        List<String> page = wanted.bind(handle.createQuery(
                        "SELECT line FROM wording JOIN voicing ON voicing.wording = wording.id WHERE line IN (" + of
                                + ") GROUP BY line ORDER BY count(DISTINCT voicing.report) DESC,"
                                + " count(DISTINCT voicing.finding) DESC, line LIMIT :limit OFFSET :offset"))
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .mapTo(String.class)
                .list();
        int total = wanted.bind(handle.createQuery("SELECT count(*) FROM (" + of + ") AS wanted"))
                .mapTo(Integer.class)
                .one();
        return new Paging.Slice<>(whole(page), total);
    }

    private List<Line> whole(Collection<String> lines) {
        Map<String, List<Voicing>> voicings = new TreeMap<>();
        for (List<String> some : parts(lines)) {
            handle.createQuery(OF_LINES + "WHERE line IN (<of>)")
                    .bindList("of", some)
                    .map((row, context) -> Map.entry(row.getString("line"), voicing(row)))
                    .forEach(one -> voicings.computeIfAbsent(one.getKey(), unseen -> new java.util.ArrayList<>())
                            .add(one.getValue()));
        }
        return voicings.values().stream().map(Line::new).sorted(Lines.ORDER).toList();
    }

    /** The line that has this voicing. */
    Optional<Line> line(String voicing) {
        List<Voicing> voicings = handle.createQuery(
                        OF_LINES + "WHERE line = (SELECT line FROM wording JOIN voicing AS one ON one.wording = wording.id"
                                + " WHERE one.id = :id)")
                .bind("id", voicing)
                .map((row, context) -> voicing(row))
                .list();
        return voicings.isEmpty() ? Optional.empty() : Optional.of(new Line(voicings));
    }

    private Set<String> select(String query, Collection<String> of) {
        return parts(of).stream()
                .flatMap(some -> handle.createQuery(query).bindList("of", some).mapTo(String.class).list().stream())
                .collect(Collectors.toSet());
    }

    private static List<List<String>> parts(Collection<String> of) {
        List<String> all = of.stream().sorted().toList();
        return java.util.stream.IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(part -> all.subList(part * AT_ONCE, Math.min(all.size(), (part + 1) * AT_ONCE)))
                .toList();
    }

    private Voicing voicing(ResultSet row) throws SQLException {
        CodePoints offsets = texts.computeIfAbsent(row.getLong("report"), this::text);
        return voicing(row, offsets.toChars(new Span(row.getInt("start_at"), row.getInt("end_at"))));
    }

    /** To be compared only: its span counts code points, which is the same order and needs no text. */
    static Voicing compared(ResultSet row) throws SQLException {
        return voicing(row, new Span(row.getInt("start_at"), row.getInt("end_at")));
    }

    private static Voicing voicing(ResultSet row, Span span) throws SQLException {
        Optional<Days> days = Optional.ofNullable(row.getString("first_day")).isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(
                        LocalDate.parse(row.getString("first_day")), LocalDate.parse(row.getString("last_day"))));
        boolean less = row.getBoolean("less");
        boolean saysNeither = row.wasNull();
        return new Voicing(
                row.getString("id"),
                Finding.Kind.valueOf(row.getString("kind")),
                row.getString("finding"),
                row.getString("report_id"),
                days,
                row.getString("by_actor"),
                Set.copyOf(list(row.getString("to_actors"))),
                Demand.Direction.valueOf(row.getString("direction")),
                Optional.ofNullable(row.getString("force")).map(Demand.Force::valueOf),
                new Words(span, row.getString("text")),
                list(row.getString("terms")),
                Set.copyOf(list(row.getString("names"))),
                Set.copyOf(list(row.getString("topics"))),
                saysNeither ? Optional.empty() : Optional.of(less));
    }

    private static List<String> list(String lines) {
        return lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n", -1));
    }

    private CodePoints text(long report) {
        return CodePoints.of(handle.createQuery("SELECT text FROM report_text WHERE report = :number")
                .bind("number", report)
                .mapTo(String.class)
                .one());
    }
}
