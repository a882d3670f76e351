package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Words;
import org.rapporteur.json.CodePoints;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Contradiction;
import org.rapporteur.register.Contradictions;
import org.rapporteur.register.Days;
import org.rapporteur.register.Fact;
import org.rapporteur.register.Incidents;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;
import org.rapporteur.register.Stories;
import org.rapporteur.register.Story;

/** Questions about facts: their stories, what contradicts what, what may be one incident. */
final class FactRows {
    static final String SELECT =
            "SELECT fact.*, report.id AS report_id FROM fact JOIN report ON report.number = fact.report ";

    private static final int AT_ONCE = 500;

    private final Handle handle;
    private final Map<Long, Source> texts = new HashMap<>();

    private record Source(String text, CodePoints offsets) {}

    FactRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * The stories that more than one report tells.
     *
     * @param findings only those that tell one of these; empty for all
     */
    List<Story> stories(Optional<List<String>> findings) {
        Set<String> stories = new HashSet<>(
                handle.createQuery("SELECT story FROM fact GROUP BY story HAVING count(DISTINCT report) > 1")
                        .mapTo(String.class)
                        .list());
        findings.ifPresent(wanted -> stories.retainAll(tellOf(wanted)));
        return whole(stories);
    }

    /** A part of those that one of the findings wanted tells. */
    Paging.Slice<Story> stories(Selection selection, Paging paging) {
        Conditions wanted = Conditions.of(selection);
        String shared = "SELECT story FROM fact"
                + (selection.equals(Selection.ALL)
                        ? ""
                        : " WHERE story IN (SELECT story FROM fact JOIN finding ON finding.id = fact.finding WHERE "
                                + wanted.sql() + ")")
                + " GROUP BY story HAVING count(DISTINCT fact.report) > 1";
        List<String> page = wanted.bind(handle.createQuery(shared + " ORDER BY count(DISTINCT fact.report) DESC,"
                        + " min(coalesce(fact.first_day || fact.last_day, '~') || ' ' || (SELECT id FROM report"
                        + " WHERE number = fact.report) || ' ' || (100000000 + start_at) || ' ' || (100000000 + end_at)"
                        + " || ' ' || fact.finding) LIMIT :limit OFFSET :offset"))
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .mapTo(String.class)
                .list();
        int total = wanted.bind(handle.createQuery("SELECT count(*) FROM (" + shared + ") AS shared"))
                .mapTo(Integer.class)
                .one();
        return new Paging.Slice<>(whole(page), total);
    }

    private List<Story> whole(Collection<String> stories) {
        Map<String, List<Fact>> facts = new TreeMap<>();
        for (List<String> some : parts(stories)) {
            handle.createQuery(SELECT + "WHERE story IN (<of>)")
                    .bindList("of", some)
                    .map((row, context) -> Map.entry(row.getString("story"), fact(row)))
                    .forEach(one -> facts.computeIfAbsent(one.getKey(), unseen -> new ArrayList<>())
                            .add(one.getValue()));
        }
        return facts.values().stream().map(Story::new).sorted(Stories.ORDER).toList();
    }

    private Set<String> tellOf(List<String> findings) {
        return parts(findings).stream()
                .flatMap(some -> handle
                        .createQuery("SELECT DISTINCT story FROM fact WHERE finding IN (<of>)")
                        .bindList("of", some)
                        .mapTo(String.class)
                        .list()
                        .stream())
                .collect(Collectors.toSet());
    }

    /** The story that tells this finding. */
    Optional<Story> story(String finding) {
        List<Fact> facts = handle.createQuery(
                        SELECT + "WHERE story = (SELECT story FROM fact WHERE finding = :finding)")
                .bind("finding", finding)
                .map((row, context) -> fact(row))
                .list();
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Story(facts));
    }

    /** @param findings one of which is one of the two; empty for all */
    List<Contradiction> contradictions(Optional<List<String>> findings) {
        return Contradictions.once(doubts("CONTRADICTION", findings, Contradictions::between));
    }

    /** @param findings one of which is one of the two; empty for all */
    List<Incidents.Candidate> incidents(Optional<List<String>> findings) {
        return doubts("SAME_INCIDENT", findings, FactRows::incident).stream()
                .sorted(Incidents.ORDER)
                .toList();
    }

    private static Optional<Incidents.Candidate> incident(Fact one, Fact other) {
        return Fact.ORDER.compare(one, other) <= 0 ? Incidents.between(one, other) : Incidents.between(other, one);
    }

    private record Pair(String one, String other) {}

    private <T> List<T> doubts(
            String kind, Optional<List<String>> findings, BiFunction<Fact, Fact, Optional<T>> question) {
        Set<Pair> pairs = findings.map(wanted -> pairs(kind, wanted)).orElseGet(() -> pairs(kind));
        Map<String, Fact> facts = facts(pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toSet()));
        return pairs.stream()
                .flatMap(pair -> Optional.ofNullable(facts.get(pair.one()))
                        .flatMap(one -> Optional.ofNullable(facts.get(pair.other()))
                                .flatMap(other -> question.apply(one, other)))
                        .stream())
                .toList();
    }

    private Set<Pair> pairs(String kind) {
        return handle.createQuery("SELECT one, other FROM fact_doubt WHERE kind = :kind")
                .bind("kind", kind)
                .map((row, context) -> new Pair(row.getString("one"), row.getString("other")))
                .set();
    }

    private Set<Pair> pairs(String kind, List<String> findings) {
        return parts(findings).stream()
                .flatMap(some -> handle
                        .createQuery("SELECT one, other FROM fact_doubt WHERE kind = :kind"
                                + " AND (one IN (<of>) OR other IN (<of>))")
                        .bind("kind", kind)
                        .bindList("of", some)
                        .map((row, context) -> new Pair(row.getString("one"), row.getString("other")))
                        .list()
                        .stream())
                .collect(Collectors.toSet());
    }

    private Map<String, Fact> facts(Collection<String> findings) {
        Map<String, Fact> facts = new HashMap<>();
        for (List<String> some : parts(findings)) {
            handle.createQuery(SELECT + "WHERE finding IN (<of>)")
                    .bindList("of", some)
                    .map((row, context) -> fact(row))
                    .forEach(fact -> facts.put(fact.finding(), fact));
        }
        return facts;
    }

    /** In order, so many at once as one question is asked about. */
    static <T extends Comparable<T>> List<List<T>> parts(Collection<T> of) {
        List<T> all = of.stream().sorted().toList();
        return IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(part -> all.subList(part * AT_ONCE, Math.min(all.size(), (part + 1) * AT_ONCE)))
                .toList();
    }

    Fact fact(ResultSet row) throws SQLException {
        Source source = texts.computeIfAbsent(row.getLong("report"), this::text);
        Span span = source.offsets().toChars(new Span(row.getInt("start_at"), row.getInt("end_at")));
        return fact(row, Words.of(span, source.text()));
    }

    /** To be compared only: its span counts code points, which is the same order and needs no text. */
    static Fact compared(ResultSet row) throws SQLException {
        return fact(row, new Words(new Span(row.getInt("start_at"), row.getInt("end_at")), ""));
    }

    private static Fact fact(ResultSet row, Words words) throws SQLException {
        return new Fact(
                row.getString("finding"),
                row.getString("report_id"),
                Finding.Kind.valueOf(row.getString("kind")),
                row.getString("act"),
                row.getBoolean("is_denied"),
                row.getBoolean("is_claim"),
                Set.copyOf(list(row.getString("agents"))),
                Set.copyOf(list(row.getString("others"))),
                Set.copyOf(list(row.getString("sides"))),
                Optional.ofNullable(row.getString("place")),
                days(row, "told_first", "told_last"),
                days(row, "first_day", "last_day"),
                list(row.getString("figures")).stream().map(FactRows::figure).toList(),
                list(row.getString("core")),
                list(row.getString("sufferers")),
                list(row.getString("terms")),
                words);
    }

    private static Optional<Days> days(ResultSet row, String first, String last) throws SQLException {
        String from = row.getString(first);
        return from == null
                ? Optional.empty()
                : Optional.of(new Days(LocalDate.parse(from), LocalDate.parse(row.getString(last))));
    }

    /** "18 18 killed" */
    static String written(Fact.Figure figure) {
        return figure.min() + " " + figure.max() + " " + figure.kind();
    }

    private static Fact.Figure figure(String written) {
        String[] parts = written.split(" ", 3);
        return new Fact.Figure(parts[2], Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    static List<String> list(String lines) {
        return lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n", -1));
    }

    private Source text(long report) {
        String text = handle.createQuery("SELECT text FROM report_text WHERE report = :number")
                .bind("number", report)
                .mapTo(String.class)
                .one();
        return new Source(text, CodePoints.of(text));
    }
}
