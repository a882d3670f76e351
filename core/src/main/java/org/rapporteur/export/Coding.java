package org.rapporteur.export;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.correction.Review;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.json.CodePoints;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Sentences;

/** What the cells of event data need to know of the report that an event stands in. */
final class Coding {
    private static final String AND = "; ";

    private final Findings findings;
    private final CodeBook codes;
    private final RegisterFacts register;
    private final Redaction redaction;
    private final CodePoints offsets;
    private final Map<String, Statement> statements;

    Coding(Findings findings, CodeBook codes, RegisterFacts register, boolean redacted) {
        this.findings = findings;
        this.codes = codes;
        this.register = register;
        this.redaction = new Redaction(findings, redacted);
        this.offsets = CodePoints.of(findings.report().text());
        this.statements = findings.of(Statement.class).collect(Collectors.toMap(Statement::id, statement -> statement));
    }

    Findings findings() {
        return findings;
    }

    /** Of the event, or of the statement whose claiming it is; a row of one of several pairs has a number behind the id. */
    Review review(Event event) {
        Review whole = register.review(event.id());
        return whole.equals(Review.NONE) ? register.review(event.id().replaceFirst("-\\d{1,4}$", "")) : whole;
    }

    CodeBook codes() {
        return codes;
    }

    /** Canonical names; as written where nobody is known by the words; a role for private persons. */
    String names(List<Reference> references) {
        return each(references, this::name);
    }

    String name(Reference reference) {
        if (redaction.hides(reference)) {
            return Redaction.ROLE;
        }
        return redaction.actor(reference).map(Actor::name).orElseGet(() -> redaction.words(reference.span()));
    }

    String written(List<Reference> references) {
        return each(
                references,
                reference -> redaction.hides(reference) ? Redaction.ROLE : redaction.words(reference.span()));
    }

    /** The countries of the actors, each once, as {@code code} writes them. */
    String countries(List<Reference> references, Function<String, String> code) {
        return once(
                actors(references).flatMap(actor -> actor.country().stream()).map(code));
    }

    String sectors(List<Reference> references) {
        return once(actors(references).flatMap(actor -> actor.sector().stream()));
    }

    /** The offices that this report gives them. */
    String titles(List<Reference> references) {
        return once(actors(references)
                .flatMap(actor -> actor.offices().stream())
                .filter(office -> office.span().isPresent())
                .map(Actor.Office::title));
    }

    /** The names of all actors of some kinds in the report. */
    String story(List<Actor.Kind> kinds) {
        return once(findings.actors().stream()
                .filter(actor -> kinds.contains(actor.kind()) && !redaction.hides(actor))
                .map(Actor::name));
    }

    /** Who claims the event, when a statement does. */
    List<Reference> asserting(Event event) {
        return event.statement()
                .filter(id -> event.voice() == Voice.STATEMENT)
                .map(statements::get)
                .map(Statement::source)
                .orElse(List.of());
    }

    /** The sentence around the words that name the event. */
    String quote(Event event) {
        return redaction
                .words(Sentences.around(
                        findings.report().text(), event.trigger().span()))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** See {@link InReport#chainCluster}. */
    String chainCluster() {
        return InReport.chainCluster(findings.report());
    }

    /** In code points. */
    Span offsets(Event event) {
        return offsets.fromChars(event.trigger().span());
    }

    /** The number of the sentence, from 1, counted as the Java platform finds sentences. */
    int sentenceNumber(Event event) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(findings.report().text());
        int number = 1;
        for (int end = breaks.next();
                end != BreakIterator.DONE && end <= event.trigger().span().start(); ) {
            number++;
            end = breaks.next();
        }
        return number;
    }

    /** A day, a month or a year; empty for what is less exact, and where the text names no date: never the date of publication. */
    static String date(Optional<When> when) {
        return when.flatMap(When::edtf)
                .filter(date -> date.matches("\\d{4}(-\\d{2}){0,2}"))
                .orElse("");
    }

    static String country(Event event, Coding coding) {
        return event.where()
                .flatMap(Where::place)
                .flatMap(Place::country)
                .map(coding.codes::iso3)
                .orElse("");
    }

    private Stream<Actor> actors(List<Reference> references) {
        return references.stream().flatMap(reference -> redaction.actor(reference).stream());
    }

    private static String each(List<Reference> references, Function<Reference, String> words) {
        return references.stream().map(words).collect(Collectors.joining(AND));
    }

    static String once(Stream<String> values) {
        return values.filter(value -> !value.isEmpty()).distinct().collect(Collectors.joining(AND));
    }
}
