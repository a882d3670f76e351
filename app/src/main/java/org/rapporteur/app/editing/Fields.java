package org.rapporteur.app.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

/** Gathers the fields of one finding for a form. */
final class Fields {
    static final String NONE = "none";
    private static final int MOST = 40;

    private final Findings report;
    private final int at;
    private final List<Field> fields = new ArrayList<>();

    /** @param report in which the finding stands */
    Fields(Finding finding, Findings report) {
        this.report = report;
        at = finding.evidence().spans().get(0).start();
    }

    List<Field> all() {
        return List.copyOf(fields);
    }

    <E extends Enum<E>> Fields choice(String name, String label, E now, Class<E> type) {
        return choice(
                name,
                label,
                written(now),
                Arrays.stream(type.getEnumConstants())
                        .map(one -> new Field.Choice(written(one), Gist.lower(one)))
                        .toList());
    }

    /** A value that the list does not know, from another version or from knowledge of its own, stays to be chosen. */
    Fields choice(String name, String label, String now, List<Field.Choice> choices) {
        List<Field.Choice> all = new ArrayList<>(choices);
        if (choices.stream().noneMatch(one -> one.value().equals(now))) {
            all.add(0, new Field.Choice(now, now));
        }
        return add(new Field(name, label, Field.Input.CHOICE, now, all, List.of(), List.of()));
    }

    Fields list(String name, String label, List<String> now) {
        return plain(name, label, Field.Input.LIST, String.join(", ", now));
    }

    Fields words(String name, String label, Optional<Words> now) {
        return plain(name, label, Field.Input.WORDS, now.map(Fields::shown).orElse(""));
    }

    Fields passages(String name, String label, List<Words> now) {
        List<Field.Party> passages =
                now.stream().map(one -> new Field.Party(shown(one), "")).toList();
        return add(new Field(name, label, Field.Input.PASSAGES, "", List.of(), passages, List.of()));
    }

    Fields flag(String name, String label, boolean now) {
        return plain(name, label, Field.Input.FLAG, now ? "true" : "");
    }

    Fields parties(String name, String label, List<Reference> now) {
        List<Field.Party> parties = now.stream()
                .map(one -> new Field.Party(Plain.of(one.text()), one.actor().orElse("")))
                .toList();
        return add(new Field(name, label, Field.Input.PARTIES, "", List.of(), parties, List.of()));
    }

    Fields figures(String name, String label, List<Event.Quantity> now) {
        List<Field.Figure> figures = now.stream()
                .map(one -> new Field.Figure(one.kind(), one.min(), one.max()))
                .toList();
        return figures.isEmpty()
                ? this
                : add(new Field(name, label, Field.Input.FIGURES, "", List.of(), List.of(), figures));
    }

    /** One of the dates that the report gives; those nearest to the finding where it gives many. */
    Fields when(Optional<When> now) {
        Map<Span, String> dates = new LinkedHashMap<>();
        report.dates().stream()
                .filter(date -> date.edtf().isPresent())
                .sorted(Comparator.comparing(date -> Math.abs(date.span().start() - at)))
                .limit(MOST)
                .forEach(date -> dates.put(
                        date.span(), Plain.of(date.text()) + " (" + date.edtf().orElseThrow() + ")"));
        now.ifPresent(when -> dates.putIfAbsent(when.span(), Plain.of(when.text())));
        return places("when", "when", now.map(When::span), dates);
    }

    /** One of the places that the report names; those nearest to the finding where it names many. */
    Fields where(Optional<Where> now) {
        Map<String, Span> nearest = new LinkedHashMap<>();
        report.mentions().stream()
                .filter(mention -> mention.place().isPresent())
                .sorted(Comparator.comparing(mention -> Math.abs(mention.span().start() - at)))
                .forEach(mention ->
                        nearest.putIfAbsent(mention.place().orElseThrow().name(), mention.span()));
        Map<Span, String> places = new LinkedHashMap<>();
        now.ifPresent(where -> places.put(where.span(), Plain.of(where.text())));
        nearest.entrySet().stream()
                .filter(one -> now.flatMap(Where::place)
                        .filter(place -> place.name().equals(one.getKey()))
                        .isEmpty())
                .limit(MOST)
                .forEach(one -> places.putIfAbsent(one.getValue(), one.getKey()));
        return places("where", "where", now.map(Where::span), places);
    }

    private Fields places(String name, String label, Optional<Span> now, Map<Span, String> known) {
        List<Field.Choice> choices = new ArrayList<>(List.of(new Field.Choice(NONE, "not said")));
        known.forEach((span, words) -> choices.add(new Field.Choice(key(span), words)));
        return choice(name, label, now.map(Fields::key).orElse(NONE), choices);
    }

    static String key(Span span) {
        return span.start() + "-" + span.end();
    }

    static String shown(Words words) {
        return Plain.of(words.text());
    }

    static String written(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private Fields plain(String name, String label, Field.Input input, String value) {
        return add(new Field(name, label, input, value, List.of(), List.of(), List.of()));
    }

    private Fields add(Field field) {
        fields.add(field);
        return this;
    }
}
