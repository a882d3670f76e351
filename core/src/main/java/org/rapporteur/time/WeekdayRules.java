package org.rapporteur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.time.DateWords.Kind;
import org.rapporteur.time.Meaning.Fixed;
import org.rapporteur.time.Meaning.Relative;

/** Weekdays: "on Monday", "next Friday", "Tuesday night", "every Friday", "on Mondays". */
final class WeekdayRules {
    private final Shapes shapes;
    private final DateWords words;

    WeekdayRules(Shapes shapes) {
        this.shapes = shapes;
        this.words = shapes.words();
    }

    List<Rule> rules() {
        String weekday = shapes.weekday();
        return List.of(
                Rule.one(weekday + "(?: of|,)? (?<week>last|next|this) week(?! before| after)", this::inWeek),
                Rule.one(
                        "(?:(?:early|late) (?:on )?)?(?:(?<which>last|next|this|this coming|this past|coming|the following|the previous) )?"
                                + weekday + shapes.partAfter(),
                        this::weekday),
                Rule.one(
                        "(?:the )?(?:late |early )?" + shapes.named("part", Kind.PART)
                                + "(?: hours)? (?:of|on) (?:the )?" + weekday,
                        this::weekday),
                Rule.one("(?:every|each) (?:other )?" + weekday + shapes.partAfter(), this::set),
                Rule.one(weekday + "s" + shapes.partAfter(), this::set));
    }

    private DayOfWeek day(Match match) {
        return DayOfWeek.of(words.number(Kind.WEEKDAY, match.part("weekday").orElseThrow()));
    }

    private String tail(Match match) {
        return match.part("part")
                .or(() -> match.part("partAfter"))
                .flatMap(part -> words.value(Kind.PART, part))
                .map(part -> "T" + part)
                .orElse("");
    }

    private Optional<Meaning> weekday(Match match) {
        DayOfWeek day = day(match);
        String tail = tail(match);
        boolean inName = match.before().matches("bloody|black|good|palm|ash|holy|super|easter");
        String which = match.part("which").orElse("").toLowerCase(Locale.ROOT);
        return inName ? Optional.empty() : Optional.of(new Relative(anchor -> weekday(day, tail, which, anchor)));
    }

    /** "Thursday of last week". */
    private Optional<Meaning> inWeek(Match match) {
        DayOfWeek day = day(match);
        int weeks = switch (match.part("week").orElseThrow().toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
        return Optional.of(new Relative(
                anchor -> moved(anchor.now(), date -> date.plusWeeks(weeks).with(day), "")));
    }

    private static Reading weekday(DayOfWeek day, String tail, String which, Anchor anchor) {
        return switch (which) {
            case "next", "coming", "this coming" ->
                moved(anchor.now(), date -> date.with(TemporalAdjusters.next(day)), tail);
            case "last", "this past" -> moved(anchor.now(), date -> date.with(TemporalAdjusters.previous(day)), tail);
            case "the following" -> moved(anchor.then(), date -> date.with(TemporalAdjusters.next(day)), tail);
            case "the previous" -> moved(anchor.then(), date -> date.with(TemporalAdjusters.previous(day)), tail);
            case "this" ->
                moved(anchor.now(), date -> date.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day)), tail);
            default -> anchor.weekday(day, tail);
        };
    }

    private static Reading moved(Optional<Point> from, java.util.function.UnaryOperator<LocalDate> move, String tail) {
        return from.flatMap(Point::date)
                .map(move)
                .map(date -> Reading.at(Point.of(date), tail))
                .orElse(Reading.untold(DateExpression.Type.DATE));
    }

    private Optional<Meaning> set(Match match) {
        return Optional.of(new Fixed("XXXX-WXX-" + day(match).getValue() + tail(match), DateExpression.Type.SET));
    }
}
