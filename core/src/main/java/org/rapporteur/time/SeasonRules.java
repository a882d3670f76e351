package org.rapporteur.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.time.DateWords.Kind;
import org.rapporteur.time.Meaning.Calendar;
import org.rapporteur.time.Meaning.Fixed;
import org.rapporteur.time.Meaning.Relative;

/** Seasons and feasts, with their year or without: "the summer of 2014", "last winter", "Christmas 1914". */
final class SeasonRules {
    private static final Set<String> INTRODUCE = Set.of(
            "in",
            "by",
            "during",
            "since",
            "until",
            "before",
            "after",
            "early",
            "late",
            "mid",
            "that",
            "through",
            "throughout",
            "over",
            "into",
            "of",
            "and",
            "or",
            "to",
            "from",
            "between");

    private final Shapes shapes;
    private final DateWords words;

    SeasonRules(Shapes shapes) {
        this.shapes = shapes;
        this.words = shapes.words();
    }

    List<Rule> rules() {
        String season = shapes.named("season", Kind.SEASON);
        String feast = shapes.named("feast", Kind.FEAST);
        String year = "(?:,? (?:of )?" + shapes.year("year") + ")?";
        return List.of(
                Rule.one(
                        "(?:the )?" + shapes.modifier() + season + "(?: (?:of|in) |,? )" + shapes.year("year"),
                        this::seasonOfYear),
                Rule.one(
                        "(?:the )?" + shapes.modifier() + season
                                + "(?: of| in)? (?<bc>\\d{1,4}) ?(?:BCE?|B\\.C(?:\\.E)?\\.?)",
                        this::seasonOfYear),
                Rule.one(shapes.year("year") + " " + season, this::seasonOfYear),
                Rule.one(
                        "(?:the )?" + shapes.modifier()
                                + "(?:(?<which>last|next|this|the previous|the following|that|the next|the same) )?"
                                + season,
                        this::loneSeason),
                Rule.one(feast + year + "(?: (?<part>" + words.names(Kind.PART) + "))?", this::feast));
    }

    private String season(Match match) {
        return "-"
                + words.value(Kind.SEASON, match.part("season").orElseThrow()).orElseThrow();
    }

    private Optional<Meaning> seasonOfYear(Match match) {
        int year = match.part("year").map(Integer::parseInt).orElse(0)
                - match.part("bc").map(Integer::parseInt).orElse(0);
        return year == 0 ? Optional.empty() : Optional.of(new Calendar(Point.ofYear(year), season(match)));
    }

    private Optional<Meaning> loneSeason(Match match) {
        String name = match.part("season").orElseThrow();
        String words = match.text().toLowerCase(Locale.ROOT);
        boolean bare = match.text().equals(name);
        boolean fall = name.equalsIgnoreCase("fall");
        boolean happening = fall
                && (match.followedBy(" (of|in|to|from|on|into)")
                        || !(words.contains(" ") || match.before().equals("in")));
        boolean named = Character.isUpperCase(name.charAt(0)) && bare && !INTRODUCE.contains(match.before());
        if (happening || named || (bare && name.equalsIgnoreCase("spring") && !INTRODUCE.contains(match.before()))) {
            return Optional.empty();
        }
        String season = season(match);
        String which = match.part("which").orElse("").toLowerCase(Locale.ROOT);
        int shift = which.endsWith("last") || which.endsWith("previous") ? -1 : which.endsWith("next") ? 1 : 0;
        return Optional.of(new Relative(anchor -> (which.startsWith("the ") || which.equals("that")
                        ? anchor.then()
                        : shift == 0 ? anchor.here() : anchor.now())
                .map(now -> Reading.at(Point.ofYear(now.year() + shiftOf(shift, season, now)), season))
                .orElse(Reading.untold(DateExpression.Type.DATE))));
    }

    /** "Last summer" said in October is this year's; said in May it is last year's. */
    private static int shiftOf(int shift, String season, Point now) {
        int begins = switch (season) {
            case "-SP" -> 3;
            case "-SU" -> 6;
            case "-FA" -> 9;
            default -> 12;
        };
        boolean over = now.month() >= begins + 3;
        boolean ahead = now.month() != 0 && now.month() < begins;
        return shift < 0 ? (over ? 0 : -1) : shift > 0 ? (ahead ? 0 : 1) : 0;
    }

    private Optional<Meaning> feast(Match match) {
        String value =
                words.value(Kind.FEAST, match.part("feast").orElseThrow()).orElseThrow();
        int year = match.part("year").map(Integer::parseInt).orElse(0);
        String tail = match.part("part")
                .flatMap(part -> words.value(Kind.PART, part))
                .map(part -> "T" + part)
                .orElse("");
        if (value.equals("NONE")) {
            return year == 0
                    ? Optional.of(new Relative(anchor -> Reading.untold(DateExpression.Type.DATE)))
                    : Optional.of(new Fixed(Point.ofYear(year).timex() + "-XX-XX", DateExpression.Type.DATE));
        }
        if (value.startsWith("EASTER")) {
            int shift = Integer.parseInt(value.substring("EASTER".length()));
            return Optional.of(new Relative(
                    anchor -> easter(year == 0 ? anchor.now() : Optional.of(Point.ofYear(year)), shift, tail)));
        }
        Point point = new Point(year, Integer.parseInt(value.substring(0, 2)), Integer.parseInt(value.substring(3)));
        return Optional.of(new Calendar(point, tail));
    }

    private static Reading easter(Optional<Point> now, int shift, String tail) {
        return now.filter(point -> point.year() > 1582)
                .map(point -> Reading.at(Point.of(Easter.of(point.year()).plusDays(shift)), tail))
                .orElse(Reading.untold(DateExpression.Type.DATE));
    }
}
