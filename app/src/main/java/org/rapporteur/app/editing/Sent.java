package org.rapporteur.app.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

/** What a form sends for a finding, read on the finding's report; a field that is not sent stays as it is. */
final class Sent {
    private final Parameters form;
    private final Findings report;
    private final UnaryOperator<String> actors;
    private final WordsOfReport words;

    /** @param actors gives the id of the actor that an id or a name means; refuses what means nobody */
    Sent(Parameters form, Finding finding, Findings report, UnaryOperator<String> actors) {
        this.form = form;
        this.report = report;
        this.actors = actors;
        words = new WordsOfReport(
                report.report().text(), finding.evidence().spans().get(0).start());
    }

    <E extends Enum<E>> E choice(String name, E now, Class<E> type) {
        return form.choice(name, type).orElse(now);
    }

    Optional<String> text(String name) {
        return form.first(name).map(String::strip);
    }

    /** A box that is not ticked is not sent; so a field beside it tells that it was there. */
    boolean flag(String name, boolean now) {
        return has(name + "-shown") ? form.first(name).isPresent() : now;
    }

    List<String> list(String name, List<String> now) {
        return has(name)
                ? Arrays.stream(form.first(name).orElse("").split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList()
                : now;
    }

    Words words(String name, Words now) {
        return words(name, Optional.of(now))
                .orElseThrow(() -> RequestException.wrong("The field '" + name
                        + "' is empty. Give words as they stand in the report; or reject the finding"));
    }

    Optional<Words> words(String name, Optional<Words> now) {
        if (!has(name)) {
            return now;
        }
        Optional<String> typed = form.first(name);
        Span selected = selected(name);
        if (selected.end() > 0) {
            return typed.map(shown -> words.at(selected, shown));
        }
        return typed.map(Plain::of).equals(now.map(Fields::shown))
                ? now
                : typed.map(Plain::of).map(words::find);
    }

    /** Where the words were selected in the text, in code points; ends at 0 where they were not. */
    private Span selected(String name) {
        int end = form.number(name + "-end", 0, Integer.MAX_VALUE, 0);
        return new Span(Math.min(end, form.number(name + "-start", 0, Integer.MAX_VALUE, 0)), end);
    }

    /** In the order of the text. */
    List<Words> passages(String name, List<Words> now) {
        List<Words> passages = new ArrayList<>();
        for (int at = 0; at <= now.size(); at++) {
            Optional<Words> before = at < now.size() ? Optional.of(now.get(at)) : Optional.empty();
            words(name + "-" + at, before)
                    .filter(one -> !passages.contains(one))
                    .ifPresent(passages::add);
        }
        passages.sort(Comparator.comparing(one -> one.span().start()));
        return passages.equals(now) ? now : passages;
    }

    /** @throws RequestException when one is neither a topic, nor an agreement of the report, nor there already */
    List<String> agenda(String name, List<String> now, Vocabulary vocabulary) {
        List<String> ids = new ArrayList<>();
        for (String typed : list(name, now)) {
            ids.add(report.instruments().stream()
                    .filter(one -> one.id().equals(typed) || one.name().equalsIgnoreCase(typed))
                    .map(Instrument::id)
                    .findFirst()
                    .orElse(typed));
        }
        List<String> known = new ArrayList<>(now);
        report.instruments().forEach(one -> known.add(one.id()));
        return vocabulary.topics(ids.stream().distinct().toList(), known);
    }

    List<Reference> parties(String name, List<Reference> now) {
        List<Reference> parties = new ArrayList<>();
        for (int at = 0; at <= now.size(); at++) {
            String key = name + "-" + at;
            Optional<Reference> before = at < now.size() ? Optional.of(now.get(at)) : Optional.empty();
            if (has(key + "-words")) {
                party(key, before).ifPresent(parties::add);
            } else {
                before.ifPresent(parties::add);
            }
        }
        return parties;
    }

    private Optional<Reference> party(String key, Optional<Reference> now) {
        Optional<String> actor = form.first(key + "-actor")
                .map(typed -> now.flatMap(Reference::actor)
                        .filter(typed.strip()::equals)
                        .orElseGet(() -> actors.apply(typed.strip())));
        Optional<Words> at = words(key + "-words", now.map(one -> new Words(one.span(), one.text())));
        if (at.isEmpty() && actor.isPresent()) {
            throw RequestException.wrong("Whoever is meant by '" + actor.get()
                    + "' is named in the report by some words. Give these as they stand there");
        }
        return at.map(named -> new Reference(named.span(), named.text(), actor));
    }

    List<Event.Quantity> figures(String name, List<Event.Quantity> now) {
        List<Event.Quantity> figures = new ArrayList<>();
        for (int at = 0; at < now.size(); at++) {
            Event.Quantity one = now.get(at);
            String key = name + "-" + at;
            if (!has(key + "-min")) {
                figures.add(one);
            } else if (form.first(key + "-min").isPresent()) {
                long min = number(key + "-min", one.min());
                figures.add(new Event.Quantity(
                        form.first(key + "-kind").map(String::strip).orElse(one.kind()),
                        min,
                        Math.max(min, number(key + "-max", min)),
                        one.span()));
            }
        }
        return figures;
    }

    private long number(String name, long otherwise) {
        return form.number(name, 0, Integer.MAX_VALUE, (int) Math.min(otherwise, Integer.MAX_VALUE));
    }

    Optional<When> when(Optional<When> now) {
        String key = form.first("when").orElse("");
        if (key.isEmpty() || now.map(When::span).map(Fields::key).equals(Optional.of(key))) {
            return now;
        }
        return key.equals(Fields.NONE)
                ? Optional.empty()
                : Optional.of(report.dates().stream()
                        .filter(date -> isAt(date.span(), key))
                        .findFirst()
                        .map(DateExpression::toWhen)
                        .orElseThrow(() -> RequestException.wrong("The report gives no date at " + key)));
    }

    Optional<Where> where(Optional<Where> now) {
        String key = form.first("where").orElse("");
        if (key.isEmpty() || now.map(Where::span).map(Fields::key).equals(Optional.of(key))) {
            return now;
        }
        return key.equals(Fields.NONE)
                ? Optional.empty()
                : Optional.of(report.mentions().stream()
                        .filter(mention -> mention.place().isPresent() && isAt(mention.span(), key))
                        .findFirst()
                        .map(Sent::where)
                        .orElseThrow(() -> RequestException.wrong("The report names no place at " + key)));
    }

    private static Where where(Mention mention) {
        return new Where(mention.span(), mention.text(), mention.place());
    }

    private static boolean isAt(Span span, String key) {
        return Fields.key(span).equals(key);
    }

    private boolean has(String name) {
        return form.values().containsKey(name);
    }
}
