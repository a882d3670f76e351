package org.rapporteur.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.json.CodePoints;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Block;
import org.rapporteur.register.Contradictions;
import org.rapporteur.register.Fact;
import org.rapporteur.register.Facts;
import org.rapporteur.register.Incidents;
import org.rapporteur.register.Stories;
import org.rapporteur.register.Story;

/** Keeps facts and their stories; only those are joined anew that hang together with what comes or goes. */
final class FactWriter {
    private record Near(Fact fact, String component) {}

    private record Place(String component, String story) {}

    private final Handle handle;

    FactWriter(Handle handle) {
        this.handle = handle;
    }

    /** What two writers must not change at once. */
    static Set<String> locks(Collection<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> Facts.blocks(fact).stream())
                .map(block -> String.valueOf(Math.min(block.key(), block.sought())))
                .collect(Collectors.toSet());
    }

    List<Fact> of(long report) {
        return handle.createQuery(FactRows.SELECT + "WHERE fact.report = :report")
                .bind("report", report)
                .map((row, context) -> FactRows.compared(row))
                .list();
    }

    void add(long report, List<Fact> facts, CodePoints offsets) {
        insert(report, facts, offsets);
        Map<String, Near> near = near(facts);
        Set<String> touched = new HashSet<>();
        Rows doubts = new Rows("INSERT INTO fact_doubt (kind, one, other) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
        for (Fact fact : facts) {
            touched.add(fact.finding());
            for (Near other : near.values()) {
                if (!other.fact().finding().equals(fact.finding())) {
                    if (Stories.areSame(fact, other.fact())) {
                        touched.add(other.component());
                    }
                    doubts(fact, other.fact(), doubts);
                }
            }
        }
        doubts.writeTo(handle);
        joinAnew(touched);
    }

    private static void doubts(Fact one, Fact other, Rows doubts) {
        String first = one.finding().compareTo(other.finding()) < 0 ? one.finding() : other.finding();
        String second = first.equals(one.finding()) ? other.finding() : one.finding();
        Contradictions.between(one, other).ifPresent(found -> doubts.add("CONTRADICTION", first, second));
        if (Incidents.between(one, other).isPresent()) {
            doubts.add("SAME_INCIDENT", first, second);
        }
    }

    /** Those that share a block with one of these, themselves among them. */
    private Map<String, Near> near(List<Fact> facts) {
        Map<String, Near> near = new HashMap<>();
        StringBuilder wanted = new StringBuilder();
        for (Fact fact : facts) {
            for (Block block : Facts.blocks(fact)) {
                // Numbers and days that this program made: nothing that a report could have written.
                wanted.append(wanted.length() == 0 ? "" : ", ")
                        .append("(CAST(")
                        .append(block.sought())
                        .append(" AS BIGINT), '")
                        .append(fact.days()
                                .map(days -> block.from(days).toString())
                                .orElse(""))
                        .append("', '")
                        .append(fact.days()
                                .map(days -> block.to(days).toString())
                                .orElse("9999"))
                        .append("')");
            }
        }
        if (wanted.length() > 0) {
            FactRows.parts(found(wanted))
                    .forEach(some -> handle.createQuery(FactRows.SELECT + "WHERE fact.finding IN (<of>)")
                            .bindList("of", some)
                            .map((row, context) -> new Near(FactRows.compared(row), row.getString("component")))
                            .forEach(one -> near.put(one.fact().finding(), one)));
        }
        return near;
    }

    private Set<String> found(CharSequence wanted) {
        Set<String> found = new HashSet<>();
        NumberQuery.each(
                handle,
                "WITH wanted (block, low, high) AS (VALUES " + wanted
                        + ") SELECT DISTINCT fact_block.fact FROM wanted JOIN fact_block ON fact_block.block = wanted.block"
                        + " AND (day = '' OR day BETWEEN wanted.low AND wanted.high)",
                row -> found.add(row.getString(1)));
        return found;
    }

    /** Takes away what a report had, when another reading of it takes its place. */
    void remove(long report) {
        Set<String> touched =
                new HashSet<>(handle.createQuery("SELECT DISTINCT component FROM fact WHERE report = :report")
                        .bind("report", report)
                        .mapTo(String.class)
                        .list());
        Rows blocks = new Rows("DELETE FROM fact_block WHERE block = ? AND day = ? AND fact = ?");
        for (Fact fact : of(report)) {
            Facts.blocks(fact).forEach(block -> blocks.add(block.key(), day(fact), fact.finding()));
        }
        blocks.writeTo(handle);
        for (String side : List.of("one", "other")) {
            handle.execute(
                    "DELETE FROM fact_doubt WHERE " + side + " IN (SELECT finding FROM fact WHERE report = ?)", report);
        }
        handle.execute("DELETE FROM fact WHERE report = ?", report);
        joinAnew(touched);
    }

    private static String day(Fact fact) {
        return fact.days().map(days -> days.first().toString()).orElse("");
    }

    private void insert(long report, List<Fact> facts, CodePoints offsets) {
        Rows batch = new Rows(
                "INSERT INTO fact (finding, report, kind, act, is_denied, is_claim, agents, others, sides,"
                        + " place, told_first, told_last, first_day, last_day, figures, core, sufferers, terms, start_at, end_at,"
                        + " component, story) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')");
        Rows blocks = new Rows("INSERT INTO fact_block (block, day, fact) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
        for (Fact fact : facts) {
            Span span = offsets.fromChars(fact.words().span());
            batch.add(
                    fact.finding(),
                    report,
                    fact.kind().name(),
                    fact.act(),
                    fact.isDenied(),
                    fact.isClaim(),
                    sorted(fact.agents()),
                    sorted(fact.others()),
                    sorted(fact.sides()),
                    fact.place(),
                    fact.told().map(days -> days.first().toString()),
                    fact.told().map(days -> days.last().toString()),
                    fact.days().map(days -> days.first().toString()),
                    fact.days().map(days -> days.last().toString()),
                    String.join(
                            "\n", fact.figures().stream().map(FactRows::written).toList()),
                    String.join("\n", fact.core()),
                    String.join("\n", fact.sufferers()),
                    String.join("\n", fact.terms()),
                    span.start(),
                    span.end(),
                    fact.finding());
            Facts.blocks(fact).forEach(block -> blocks.add(block.key(), day(fact), fact.finding()));
        }
        batch.writeTo(handle);
        blocks.writeTo(handle);
    }

    private static String sorted(Collection<String> values) {
        return String.join("\n", values.stream().sorted().toList());
    }

    private void joinAnew(Set<String> components) {
        List<Fact> facts = new ArrayList<>();
        Map<String, Place> places = new HashMap<>();
        for (List<String> some : FactRows.parts(components)) {
            handle.createQuery(FactRows.SELECT + "WHERE component IN (<of>)")
                    .bindList("of", some)
                    .map((row, context) -> Map.entry(
                            FactRows.compared(row), new Place(row.getString("component"), row.getString("story"))))
                    .forEach(one -> {
                        facts.add(one.getKey());
                        places.put(one.getKey().finding(), one.getValue());
                    });
        }
        Rows batch = new Rows("UPDATE fact SET component = ?, story = ? WHERE finding = ?");
        for (List<Fact> component : Stories.components(facts)) {
            String first =
                    component.stream().map(Fact::finding).min(String::compareTo).orElseThrow();
            for (Story story : Stories.within(component)) {
                Place place = new Place(first, story.id());
                story.facts().stream()
                        .filter(fact -> !place.equals(places.get(fact.finding())))
                        .forEach(fact -> batch.add(first, story.id(), fact.finding()));
            }
        }
        batch.writeTo(handle);
    }
}
