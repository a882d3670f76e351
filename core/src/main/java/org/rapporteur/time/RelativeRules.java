package org.rapporteur.time;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.time.DateWords.Kind;
import org.rapporteur.time.Meaning.Relative;

/** Days and periods near the report's day or the day last spoken of: "yesterday", "last month", "the next day". */
final class RelativeRules {
    private static final Map<String, Integer> DAYS = Map.of(
            "the day before yesterday", -2,
            "yesterday", -1,
            "today", 0,
            "tonight", 0,
            "tomorrow", 1,
            "the day after tomorrow", 2);

    private final Shapes shapes;
    private final DateWords words;

    RelativeRules(Shapes shapes) {
        this.shapes = shapes;
        this.words = shapes.words();
    }

    List<Rule> rules() {
        String part = shapes.named("part", Kind.PART);
        String unit = "(?<unit>day|week|weekend|month|year|decade|century|quarter|fortnight)";
        String near = shapes.modifier() + "(?:(?:later|earlier|early|late) )?";
        return List.of(
                Rule.one(
                        "(?:(?:early|late|later|earlier) )?(?<day>the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|tonight)"
                                + "(?: " + part + ")?",
                        this::day),
                Rule.one("(?:(?:early|late|later|earlier) )?(?<which>this|last) " + part, this::partNow),
                Rule.one(
                        "(?:(?:early|late|later|earlier) )?(?:the )?(?<which>next|following|previous|same|that same|that|the) "
                                + "(?:early )?" + part,
                        this::partThen),
                Rule.one(
                        near + "(?<!the )(?<which>this|last|next|this past|this coming|the current) " + unit,
                        match -> period(match, Anchor::now)),
                Rule.one(
                        near
                                + "(?<which>the same|that same|that very|that|the next|the following|the previous|the preceding|the very next|the very same|the very) "
                                + unit,
                        match -> period(match, Anchor::then)),
                Rule.one(
                        "the " + unit + " (?<which>before|after|following|earlier)",
                        match -> period(match, Anchor::then)),
                Rule.one(
                        "(?:(?:later|earlier|early|late) in )?(?:the (?:very )?(?:beginning|middle|start|end|rest|remainder|latter part|close) of )?the (?<unit>week|month|year|decade|century|day)",
                        this::within),
                Rule.one(
                        "(?:the )?(?<unit>year|quarter|month|week)-(?<which>ago|earlier)",
                        match -> period(match, Anchor::now)),
                Rule.one("(?:the )?weekend", match -> Optional.of(new Relative(RelativeRules::weekend))),
                Rule.one("(?<unit>year|month)['’]s end", match -> period(match, Anchor::then)),
                Rule.one(
                        "(?:(?<which>the first|the second|the third|the fourth|the last|the final|the latter|this|last|next|first|second|third|fourth))(?: |-)(?<of>half|quarter)(?: of (?<year>(?:the|this|last|next) year))?",
                        this::partOfYear));
    }

    private Optional<Meaning> day(Match match) {
        String name = match.part("day").orElseThrow().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ");
        int shift = DAYS.getOrDefault(name, 0);
        String tail = name.equals("tonight") ? "TNI" : tail(match);
        return Optional.of(new Relative(anchor -> {
            if (anchor.narrative() && name.equals("today")) {
                return Reading.of("PRESENT_REF", DateExpression.Type.DATE);
            }
            return withTail(Anchor.shifted(anchor.published().map(Point::of), shift, Unit.DAY), tail);
        }));
    }

    private Optional<Meaning> partNow(Match match) {
        boolean last = match.part("which").orElse("").equalsIgnoreCase("last");
        String tail = tail(match);
        return Optional.of(
                new Relative(anchor -> withTail(Anchor.shifted(anchor.now(), last ? -1 : 0, Unit.DAY), tail)));
    }

    private Optional<Meaning> partThen(Match match) {
        String which = match.part("which").orElseThrow().toLowerCase(Locale.ROOT);
        String tail = tail(match);
        if (match.followedBy(" of ") && which.equals("the")) {
            return Optional.empty();
        }
        return Optional.of(new Relative(anchor -> {
            Reading reading = withTail(Anchor.shifted(anchor.then(), shift(which), Unit.DAY), tail);
            return reading.point().isEmpty() && anchor.then().isPresent()
                    ? Reading.of("XXXX-XX-XX" + tail, DateExpression.Type.DATE)
                    : reading;
        }));
    }

    private Optional<Meaning> period(Match match, Function<Anchor, Optional<Point>> base) {
        String which = match.part("which").orElse("that").toLowerCase(Locale.ROOT);
        Unit unit = words.unit(match.part("unit").orElseThrow());
        if (which.equals("the very") || (which.equals("that") && match.followedBy(" (is|was|has|will)"))) {
            return Optional.empty();
        }
        return Optional.of(new Relative(anchor -> period(base.apply(anchor), shift(which), unit)));
    }

    private static Reading period(Optional<Point> base, int shift, Unit unit) {
        return Anchor.shifted(base, shift, unit);
    }

    /** "The end of the year", "later in the month"; a mere "the year" says nothing. */
    private Optional<Meaning> within(Match match) {
        if (match.text().toLowerCase(Locale.ROOT).matches("the[\\s\u00a0]+\\w+")) {
            return Optional.empty();
        }
        Unit unit = words.unit(match.part("unit").orElseThrow());
        return Optional.of(new Relative(anchor -> period(anchor.here(), 0, unit)));
    }

    /** The one before the report, or what is planned for the one after it. */
    private static Reading weekend(Anchor anchor) {
        return anchor.now()
                .flatMap(Point::date)
                .map(date -> anchor.direction() == Direction.FUTURE
                        ? date.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                        : date.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)))
                .map(date -> Anchor.shifted(Optional.of(Point.of(date)), 0, Unit.WEEKEND))
                .orElse(Reading.untold(DateExpression.Type.DATE));
    }

    private Optional<Meaning> partOfYear(Match match) {
        String which =
                match.part("which").orElseThrow().toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "");
        String of = match.part("of").orElseThrow().toLowerCase(Locale.ROOT);
        String text = match.text().toLowerCase(Locale.ROOT);
        String year = match.part("year").orElse("").toLowerCase(Locale.ROOT);
        boolean before = text.contains("-quarter") && match.followedBy(" \\p{Ll}");
        boolean vague = year.isEmpty() && (of.equals("half") || !(text.startsWith("the ") || before));
        if (vague || match.followedBy("[- ](of|century|final)")) {
            return Optional.empty();
        }
        if (which.matches("this|last|next")) {
            return Optional.of(new Relative(anchor -> Anchor.shifted(anchor.now(), shift(which), Unit.QUARTER)));
        }
        return YearRules.partTail(of, which)
                .map(tail -> new Relative(anchor -> anchor.now()
                        .map(now -> Reading.at(Point.ofYear(now.year() + shift(year)), tail))
                        .orElse(Reading.untold(DateExpression.Type.DATE))));
    }

    private static int shift(String which) {
        return which.contains("next")
                        || which.contains("following")
                        || which.equals("after")
                        || which.endsWith("coming")
                ? 1
                : which.contains("last")
                                || which.contains("prev")
                                || which.contains("preced")
                                || which.endsWith("past")
                                || which.equals("before")
                                || which.equals("earlier")
                                || which.equals("ago")
                        ? -1
                        : 0;
    }

    private String tail(Match match) {
        return match.part("part")
                .flatMap(part -> words.value(Kind.PART, part))
                .map(value -> "T" + value)
                .orElse("");
    }

    private static Reading withTail(Reading reading, String tail) {
        return reading.point()
                .filter(point -> point.day() != 0)
                .map(point -> Reading.at(point, tail))
                .orElse(reading);
    }
}
