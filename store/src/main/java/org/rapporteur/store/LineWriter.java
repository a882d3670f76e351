package org.rapporteur.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.json.CodePoints;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Line;
import org.rapporteur.register.Lines;
import org.rapporteur.register.Sameness;
import org.rapporteur.register.Voicing;

/**
 * Keeps the lines as {@link Lines} would make them of all voicings, by looking only at those that hang together with what
 * comes or goes.
 */
final class LineWriter {
    private final Handle handle;

    LineWriter(Handle handle) {
        this.handle = handle;
    }

    void add(long report, List<Voicing> voicings, CodePoints offsets) {
        Set<String> touched = new HashSet<>();
        for (Voicing voicing : voicings) {
            touched.addAll(near(voicing));
            touched.add(voicing.id());
        }
        insert(report, voicings, offsets);
        joinAnew(touched);
    }

    /** Those who voice something in a report. */
    List<String> actors(long report) {
        return handle.createQuery("SELECT DISTINCT by_actor FROM voicing WHERE report = :report")
                .bind("report", report)
                .mapTo(String.class)
                .list();
    }

    /** Takes away what a report had, when another reading of it takes its place. */
    void remove(long report) {
        Set<String> touched =
                new HashSet<>(handle.createQuery("SELECT DISTINCT component FROM voicing WHERE report = :report")
                        .bind("report", report)
                        .mapTo(String.class)
                        .list());
        handle.execute(
                "DELETE FROM voicing_term WHERE (kind, by_actor, term, voicing) IN (SELECT t.kind, t.by_actor, t.term,"
                        + " t.voicing FROM voicing v JOIN voicing_term t ON t.kind = v.kind AND t.by_actor = v.by_actor"
                        + " AND t.voicing = v.id WHERE v.report = ?)",
                report);
        handle.execute("DELETE FROM voicing WHERE report = ?", report);
        joinAnew(touched);
    }

    /** The components of those voicings that are the same as this one. */
    private Set<String> near(Voicing voicing) {
        record Near(Voicing voicing, String component) {}
        Set<String> components = new HashSet<>();
        handle
                .createQuery(LineRows.SELECT + "WHERE voicing.id IN (SELECT voicing FROM voicing_term"
                        + " WHERE kind = :kind AND by_actor = :by AND term IN (<terms>))")
                .bind("kind", voicing.kind().name())
                .bind("by", voicing.by())
                .bindList("terms", voicing.terms())
                .map((row, context) -> new Near(LineRows.compared(row), row.getString("component")))
                .stream()
                .filter(near -> Sameness.of(voicing, near.voicing()) == Sameness.SAME)
                .forEach(near -> components.add(near.component()));
        return components;
    }

    private void insert(long report, List<Voicing> voicings, CodePoints offsets) {
        Rows batch =
                new Rows("INSERT INTO voicing (id, report, finding, kind, first_day, last_day, by_actor, to_actors,"
                        + " direction, force, start_at, end_at, text, terms, names, topics, less, component, line)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')");
        Rows terms = new Rows("INSERT INTO voicing_term (kind, by_actor, term, voicing) VALUES (?, ?, ?, ?)");
        for (Voicing voicing : voicings) {
            Span span = offsets.fromChars(voicing.matter().span());
            batch.add(
                    voicing.id(),
                    report,
                    voicing.finding(),
                    voicing.kind().name(),
                    voicing.days().map(days -> days.first().toString()),
                    voicing.days().map(days -> days.last().toString()),
                    voicing.by(),
                    lines(voicing.to()),
                    voicing.direction().name(),
                    voicing.force().map(Enum::name),
                    span.start(),
                    span.end(),
                    voicing.matter().text(),
                    String.join("\n", voicing.terms()),
                    lines(voicing.names()),
                    lines(voicing.topics()),
                    voicing.less(),
                    voicing.id());
            voicing.terms().forEach(term -> terms.add(voicing.kind().name(), voicing.by(), term, voicing.id()));
        }
        batch.writeTo(handle);
        terms.writeTo(handle);
    }

    private static String lines(Collection<String> values) {
        return String.join("\n", values.stream().sorted().toList());
    }

    private void joinAnew(Set<String> components) {
        if (components.isEmpty()) {
            return;
        }
        List<Voicing> voicings = handle.createQuery(LineRows.SELECT + "WHERE component IN (<of>)")
                .bindList("of", components)
                .map((row, context) -> LineRows.compared(row))
                .list();
        Rows batch = new Rows("UPDATE voicing SET component = ?, line = ? WHERE id = ?");
        for (List<Voicing> component : Lines.components(voicings)) {
            String first =
                    component.stream().map(Voicing::id).min(String::compareTo).orElseThrow();
            for (Line line : Lines.within(component)) {
                line.voicings().forEach(voicing -> batch.add(first, line.id(), voicing.id()));
            }
        }
        batch.writeTo(handle);
    }
}
