package org.rapporteur.register;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.json.PlaceId;
import org.rapporteur.language.text.Span;

/** The sentence in which something is told, and what it gives where the finding itself has no place or day. */
final class Surroundings {
    private static final int WEEK = 7;
    private static final int WORDS_BEFORE = 16;

    private final Findings findings;
    private final JoiningWords joining;
    private final Map<Span, Span> sentences = new HashMap<>();

    Surroundings(Findings findings, JoiningWords joining) {
        this.findings = findings;
        this.joining = joining;
    }

    Span sentence(Span words) {
        return sentences.computeIfAbsent(
                words, unseen -> Sentences.around(findings.report().text(), words));
    }

    /** The id of a place no larger than a district. */
    Optional<String> place(Optional<Where> where, Span sentence) {
        if (where.isPresent()) {
            return where.flatMap(Where::place).filter(Surroundings::isNarrow).map(PlaceId::of);
        }
        List<String> named = findings.mentions().stream()
                .filter(mention -> mention.toponym() && sentence.contains(mention.span()))
                .map(Mention::place)
                .flatMap(Optional::stream)
                .filter(Surroundings::isNarrow)
                .map(PlaceId::of)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static boolean isNarrow(Place place) {
        return switch (place.precision()) {
            case SITE, TOWN, DISTRICT -> true;
            default -> false;
        };
    }

    /** The days that the finding gives, or the only ones in its sentence. */
    Optional<Days> told(Optional<When> when, Span sentence) {
        if (when.isPresent()) {
            return when.flatMap(When::edtf).flatMap(Days::of).filter(Surroundings::isShort);
        }
        List<Days> given = findings.dates().stream()
                .filter(date -> sentence.contains(date.span()))
                .map(DateExpression::edtf)
                .flatMap(Optional::stream)
                .map(Days::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return given.size() == 1 ? Optional.of(given.get(0)).filter(Surroundings::isShort) : Optional.empty();
    }

    private static boolean isShort(Days days) {
        return ChronoUnit.DAYS.between(days.first(), days.last()) < WEEK;
    }

    /** "at least 18" has no end, "up to 18" begins with none, and "about 18" may be anything near. */
    List<Fact.Figure> figures(List<Event.Quantity> quantities) {
        return quantities.stream()
                .filter(quantity -> !"affected".equals(quantity.kind()))
                .flatMap(quantity -> figure(quantity).stream())
                .distinct()
                .toList();
    }

    private Optional<Fact.Figure> figure(Event.Quantity quantity) {
        String text = findings.report().text();
        Span span = quantity.span();
        String before = text.substring(Math.max(0, span.start() - WORDS_BEFORE), span.start());
        String words = Folded.of(before.substring(before.indexOf(' ') + 1) + span.in(text));
        if (joining.holds(JoiningWords.Bound.ABOUT, words)) {
            return Optional.empty();
        }
        return Optional.of(new Fact.Figure(
                quantity.kind(),
                joining.holds(JoiningWords.Bound.AT_MOST, words) ? 0 : quantity.min(),
                joining.holds(JoiningWords.Bound.AT_LEAST, words) ? Long.MAX_VALUE : quantity.max()));
    }
}
