package org.rapporteur.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.time.DateWords.Kind;
import org.rapporteur.time.Meaning.Hour;

/** Times of day: "5:30 p.m.", "11 am", "19:00 hrs", "at night". They belong to the day last spoken of. */
final class ClockRules {
    private static final String ZONE = "(?: (?:GMT|UTC|EST|local time|hrs|hours|hr|o['’]clock))?";

    private final Shapes shapes;

    ClockRules(Shapes shapes) {
        this.shapes = shapes;
    }

    List<Rule> rules() {
        return List.of(
                Rule.one(
                        "(?<hour>0?\\d|1[0-2])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\.?" + ZONE,
                        this::clock),
                Rule.one("(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?:hrs|h)?" + ZONE, this::clock),
                Rule.one("(?:early |late )?" + shapes.named("part", Kind.PART), this::part));
    }

    private Optional<Meaning> clock(Match match) {
        int hour = match.part("hour").map(Integer::parseInt).orElseThrow();
        int minute = match.part("minute").map(Integer::parseInt).orElse(0);
        Optional<String> half = match.part("half").map(letter -> letter.toLowerCase(Locale.ROOT));
        int shifted = half.isEmpty() ? hour : hour % 12 + (half.get().equals("p") ? 12 : 0);
        boolean score = half.isEmpty() && match.before().matches("won|lost|beat|verse|chapter|ratio");
        return (hour > 12 && half.isPresent()) || score
                ? Optional.empty()
                : Optional.of(new Hour(String.format(Locale.ROOT, "T%02d:%02d", shifted, minute)));
    }

    private Optional<Meaning> part(Match match) {
        String value = shapes.words()
                .value(Kind.PART, match.part("part").orElseThrow())
                .orElseThrow();
        return Character.isUpperCase(match.text().charAt(0)) && !match.startsSentence()
                ? Optional.empty()
                : Optional.of(new Hour("T" + value));
    }
}
