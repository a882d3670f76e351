package org.rapporteur.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rapporteur.json.CodePoints;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Line;
import org.rapporteur.register.Lines;
import org.rapporteur.register.Sameness;
import org.rapporteur.register.Voicing;
import org.rapporteur.register.Wording;

/**
 * Keeps the lines as {@link Lines} would make them of all voicings, by looking only at those that hang together with what
 * comes or goes, and at one for each wording.
 */
final class LineWriter {
    private final Handle handle;
    private final WordingRows rows;

    LineWriter(Handle handle) {
        this.handle = handle;
        rows = new WordingRows(handle);
    }

    void add(long report, List<Voicing> voicings, CodePoints offsets) {
        Map<Wording, List<Voicing>> byWording = new LinkedHashMap<>();
        voicings.forEach(voicing -> byWording
                .computeIfAbsent(Wording.of(voicing), unseen -> new ArrayList<>())
                .add(voicing));
        insert(report, byWording, offsets);
        Set<Long> touched = new HashSet<>();
        byWording.forEach((wording, alike) -> touched.addAll(rows.find(wording.id())
                .map(kept -> joined(kept, alike))
                .orElseGet(() -> added(wording, alike))));
        joinAnew(touched);
    }

    private static String least(List<Voicing> voicings) {
        return voicings.stream().map(Voicing::id).min(String::compareTo).orElseThrow();
    }

    /** Where voicings of a known wording go is known, unless they change which one is its first. */
    private Set<Long> joined(WordingRows.Kept kept, List<Voicing> alike) {
        Voicing first = alike.stream().min(Voicing.ORDER).orElseThrow();
        boolean isEarlier = Voicing.ORDER.compare(first, kept.first()) < 0;
        boolean isLess = least(alike).compareTo(kept.least()) < 0;
        if (isEarlier || isLess) {
            rows.update(
                    kept.wording(),
                    isEarlier ? first.id() : kept.first().id(),
                    isLess ? least(alike) : kept.least());
            return Set.of(kept.component());
        }
        return Set.of();
    }

    private Set<Long> added(Wording wording, List<Voicing> alike) {
        Voicing first = alike.stream().min(Voicing.ORDER).orElseThrow();
        Set<Long> touched = new HashSet<>();
        rows.near(wording).stream()
                .filter(near -> Sameness.of(first, near.first()) == Sameness.SAME)
                .forEach(near -> touched.add(near.component()));
        rows.insert(wording, first, least(alike));
        touched.add(wording.id());
        return touched;
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
        List<WordingRows.Kept> kept = rows.of(report);
        Set<String> gone = new HashSet<>(handle.createQuery("SELECT id FROM voicing WHERE report = :report")
                .bind("report", report)
                .mapTo(String.class)
                .list());
        handle.execute("DELETE FROM voicing WHERE report = ?", report);
        Set<Long> touched = new HashSet<>();
        for (WordingRows.Kept one : kept) {
            if (!rows.isVoiced(one.wording())) {
                rows.remove(one);
                touched.add(one.component());
            } else if (gone.contains(one.first().id()) || gone.contains(one.least())) {
                rows.chooseAnew(one.wording());
                touched.add(one.component());
            }
        }
        joinAnew(touched);
    }

    private void insert(long report, Map<Wording, List<Voicing>> voicings, CodePoints offsets) {
        Rows batch =
                new Rows("INSERT INTO voicing (id, report, finding, kind, first_day, last_day, by_actor, to_actors,"
                        + " direction, force, start_at, end_at, text, terms, names, topics, less, wording)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        voicings.forEach((wording, alike) -> alike.forEach(voicing -> {
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
                    wording.id());
        }));
        batch.writeTo(handle);
    }

    private static String lines(Collection<String> values) {
        return String.join("\n", values.stream().sorted().toList());
    }

    private void joinAnew(Set<Long> components) {
        List<WordingRows.Kept> kept = rows.in(components);
        Map<String, WordingRows.Kept> byFirst = new HashMap<>();
        kept.forEach(one -> byFirst.put(one.first().id(), one));
        for (List<Voicing> component :
                Lines.components(kept.stream().map(WordingRows.Kept::first).toList())) {
            long least = of(component, byFirst)
                    .mapToLong(WordingRows.Kept::wording)
                    .min()
                    .orElseThrow();
            for (Line line : Lines.within(component)) {
                String id = Line.id(
                        of(line.voicings(), byFirst).map(WordingRows.Kept::least).toList());
                of(line.voicings(), byFirst)
                        .filter(one -> one.component() != least || !one.line().equals(id))
                        .forEach(one -> rows.place(one.wording(), least, id));
            }
        }
    }

    private static Stream<WordingRows.Kept> of(List<Voicing> firsts, Map<String, WordingRows.Kept> byFirst) {
        return firsts.stream().map(first -> Objects.requireNonNull(byFirst.get(first.id())));
    }
}
