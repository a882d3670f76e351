package org.rapporteur.time;

import java.util.List;
import java.util.Optional;
import org.rapporteur.time.DateWords.Kind;
import org.rapporteur.time.Meaning.Calendar;

/** Ranges whose ends share a month or a year: "15-17 October", "May 3 to 5", "1914-18", "499–449 BC". */
final class RangeRules {
    private static final String TO = "(?<to> ?[-–—] ?| to | and | or | until | through |/)";

    private final Shapes shapes;

    RangeRules(Shapes shapes) {
        this.shapes = shapes;
    }

    List<Rule> rules() {
        String month = shapes.month("month");
        String year = "(?:,? " + shapes.year("year") + ")?";
        String part = shapes.partBefore() + "(?:the )?";
        return List.of(
                Rule.several(
                        part + shapes.day("day") + TO + "(?<later>" + shapes.day("day2") + "(?: of)? " + month + year
                                + ")",
                        this::days),
                Rule.several(
                        part + month + " " + shapes.day("day") + TO + "(?<later>" + shapes.day("day2") + year + ")",
                        this::days),
                Rule.several(shapes.year("year") + "(?<to>[-–—/])(?<later>(?<short>\\d{2}))", this::shortYears),
                Rule.several(
                        "(?<first>\\d{1,4})" + TO + "(?<later>(?<second>\\d{1,4}) ?(?:BCE?|B\\.C(?:\\.E)?\\.?))",
                        this::yearsBefore));
    }

    private List<Found> days(Match match) {
        int month = shapes.words().number(Kind.MONTH, match.part("month").orElseThrow());
        int year = number(match, "year");
        String tail = match.part("part")
                .flatMap(name -> shapes.words().value(Kind.PART, name))
                .map(value -> "T" + value)
                .orElse("");
        Optional<Point> first = CalendarRules.point(year, month, number(match, "day"));
        Optional<Point> second = CalendarRules.point(year, month, number(match, "day2"));
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        return ends(match, new Calendar(first.get(), tail), new Calendar(second.get(), ""));
    }

    private List<Found> shortYears(Match match) {
        int from = number(match, "year");
        int to = from / 100 * 100 + number(match, "short");
        if (to <= from) {
            return List.of();
        }
        return ends(match, new Calendar(Point.ofYear(from), ""), new Calendar(Point.ofYear(to), ""));
    }

    private List<Found> yearsBefore(Match match) {
        int from = number(match, "first");
        int to = number(match, "second");
        if (from <= to || to == 0) {
            return List.of();
        }
        return ends(match, new Calendar(Point.ofYear(-from), ""), new Calendar(Point.ofYear(-to), ""));
    }

    private static List<Found> ends(Match match, Meaning first, Meaning second) {
        Found start = new Found(match.upTo("to"), first);
        boolean alternatives = match.part("to").orElseThrow().matches("\\s*(or|and)\\s*");
        return List.of(alternatives ? start : start.asLinked(), new Found(match.span("later"), second));
    }

    private static int number(Match match, String part) {
        return match.part(part).map(Integer::parseInt).orElse(0);
    }
}
