package org.rapporteur.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.time.DateWords.Kind;
import org.rapporteur.time.Meaning.Calendar;
import org.rapporteur.time.Meaning.Relative;

/** Days and months of the calendar in the usual spellings: "Oct. 23, 2018", "the 4th of June", "mid-March 2019". */
final class CalendarRules {
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "of",
            "since",
            "by",
            "until",
            "till",
            "to",
            "from",
            "last",
            "next",
            "this",
            "early",
            "late",
            "mid",
            "between",
            "during",
            "before",
            "after",
            "and",
            "through",
            "for",
            "previous",
            "following",
            "every",
            "or",
            "around",
            "throughout",
            "towards",
            "toward",
            "within",
            "later",
            "earlier",
            "on",
            "as",
            "end",
            "beginning");
    private static final Set<String> NAMES_OF_PEOPLE = Set.of("may", "april", "june", "august", "march");

    private final Shapes shapes;
    private final DateWords words;

    CalendarRules(Shapes shapes) {
        this.shapes = shapes;
        this.words = shapes.words();
    }

    List<Rule> rules() {
        String before = shapes.partBefore() + shapes.modifier() + shapes.ornament();
        String year = "(?:(?:,|,? of)? " + shapes.year("year") + "|,? of (?:that|the same) (?<sameYear>year))?";
        String month = shapes.month("month");
        return List.of(
                Rule.one(
                        "(?<year>\\d{4})(?<sign>[-/])(?<m>0[1-9]|1[0-2])\\k<sign>(?<day>0[1-9]|[12]\\d|3[01])(?:T[\\d:.]{5,12}Z?)?",
                        this::iso),
                Rule.one(
                        before + "(?:the )?" + shapes.day("day") + "(?: of| in)? " + month + year + shapes.partAfter(),
                        this::day),
                Rule.one(
                        before + "(?:the )?" + shapes.dayInWords("ordinal") + " (?:day )?of " + month + year,
                        this::day),
                Rule.one(before + month + " (?:the )?" + shapes.day("day") + year + shapes.partAfter(), this::day),
                Rule.one(before + month + " (?:the )?" + shapes.dayInWords("ordinal") + year, this::day),
                Rule.one(
                        shapes.modifier() + month + "(?:,? (?:of )?(?:the year )?" + shapes.year("year")
                                + "|,? of (?:that|the same) (?<sameYear>year))",
                        this::month),
                Rule.one(
                        shapes.modifier() + month + " (?<bc>\\d{1,4}) ?(?:BCE?|B\\.C(?:\\.E)?\\.?)", this::monthBefore),
                Rule.one(
                        shapes.modifier() + "(?:(?<which>last|next|this|the previous|previous|the following|that) )?"
                                + month,
                        this::loneMonth),
                Rule.one(
                        "(?<first>\\d{1,2})(?<sign>[/.])(?<second>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})",
                        this::figures),
                Rule.one(
                        "the "
                                + "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?<thatMonth> of (?:that|the|this) month)?",
                        this::loneDay));
    }

    private Optional<Meaning> iso(Match match) {
        return point(match.part("year").map(Integer::parseInt).orElse(0), number(match, "m"), number(match, "day"))
                .map(point -> new Calendar(point, ""));
    }

    private Optional<Meaning> day(Match match) {
        int day = match.part("ordinal")
                .map(name -> words.number(Kind.ORDINAL, name))
                .orElseGet(() -> number(match, "day"));
        int month = words.number(Kind.MONTH, match.part("month").orElseThrow());
        String tail = match.part("part")
                .or(() -> match.part("partAfter"))
                .map(this::tail)
                .orElse("");
        if (match.has("sameYear")) {
            return point(0, month, day).map(point -> inSameYear(point, tail));
        }
        return point(number(match, "year"), month, day).map(point -> new Calendar(point, tail));
    }

    private Optional<Meaning> month(Match match) {
        int month = words.number(Kind.MONTH, match.part("month").orElseThrow());
        Point point = new Point(number(match, "year"), month, 0);
        return Optional.of(match.has("sameYear") ? inSameYear(point, "") : new Calendar(point, ""));
    }

    private Optional<Meaning> monthBefore(Match match) {
        int month = words.number(Kind.MONTH, match.part("month").orElseThrow());
        int year = number(match, "bc");
        return year == 0 ? Optional.empty() : Optional.of(new Calendar(new Point(-year, month, 0), ""));
    }

    private Optional<Meaning> loneMonth(Match match) {
        String name = match.part("month").orElseThrow();
        if (!isMonthAlone(match, name)) {
            return Optional.empty();
        }
        int month = words.number(Kind.MONTH, name);
        Point point = new Point(0, month, 0);
        String which =
                match.part("which").map(part -> part.toLowerCase(Locale.ROOT)).orElse("");
        if (which.isEmpty() || which.equals("that")) {
            return Optional.of(new Calendar(point, ""));
        }
        return Optional.of(new Relative(anchor -> {
            Optional<Point> base = which.startsWith("the ") || which.equals("previous") ? anchor.then() : anchor.now();
            return base.map(now -> Reading.at(near(point, now, which)))
                    .orElse(Reading.of(point.timex(), DateExpression.Type.DATE));
        }));
    }

    private static Point near(Point month, Point now, String which) {
        int here = now.month() == 0 ? 1 : now.month();
        boolean forward = which.endsWith("next") || which.endsWith("following");
        boolean back = which.endsWith("last") || which.endsWith("previous");
        int shift = forward && month.month() <= here ? 1 : back && month.month() >= here ? -1 : 0;
        return month.withYear(now.year() + shift);
    }

    private boolean isMonthAlone(Match match, String name) {
        boolean whole = words.isFull(Kind.MONTH, name);
        boolean bare = match.text().equals(name);
        boolean introduced = !bare || BEFORE_MONTH.contains(match.before());
        if (!whole || match.passage().isInPerson(match.span("month"))) {
            return false;
        }
        boolean namesPeople = NAMES_OF_PEOPLE.contains(name.toLowerCase(Locale.ROOT));
        boolean beforeName =
                !match.after().isEmpty() && Character.isUpperCase(match.after().charAt(0)) && match.followedBy(" ");
        if (namesPeople) {
            return introduced && !(bare && beforeName && !match.before().equals("in"));
        }
        return true;
    }

    /** Day and month in figures, where only one order makes sense or both give the same. */
    private Optional<Meaning> figures(Match match) {
        int first = number(match, "first");
        int second = number(match, "second");
        String written = match.part("year").orElseThrow();
        int year = written.length() == 4 ? Integer.parseInt(written) : 2000 + Integer.parseInt(written);
        if (first != second && (first <= 12) == (second <= 12)) {
            return Optional.empty();
        }
        return point(year, Math.min(first, second), Math.max(first, second)).map(point -> new Calendar(point, ""));
    }

    private Optional<Meaning> loneDay(Match match) {
        boolean closed = match.after().isEmpty()
                || !match.followedBy(" ")
                || Set.of("and", "to", "of", "the", "in", "at", "when", "with", "but", "a", "by", "as")
                        .contains(match.after());
        boolean introduced =
                Set.of("on", "until", "by", "from", "to", "till", "and", "of").contains(match.before());
        if (!match.has("thatMonth") && !(closed && introduced)) {
            return Optional.empty();
        }
        int day = number(match, "day");
        return Optional.of(new Relative(anchor -> anchor.then()
                .filter(point -> point.month() != 0)
                .flatMap(point -> point(point.year(), point.month(), day))
                .map(Reading::at)
                .orElse(Reading.untold(DateExpression.Type.DATE))));
    }

    private static Meaning inSameYear(Point point, String tail) {
        return new Relative(anchor -> anchor.then()
                .map(then -> Reading.at(point.withYear(then.year()), tail))
                .orElse(Reading.of(point.timex() + tail, DateExpression.Type.DATE)));
    }

    private String tail(String part) {
        return "T" + words.value(Kind.PART, part).orElseThrow();
    }

    private static int number(Match match, String part) {
        return match.part(part).map(Integer::parseInt).orElse(0);
    }

    static Optional<Point> point(int year, int month, int day) {
        return month < 1 || month > 12 || day < 1 || day > 31
                ? Optional.empty()
                : Optional.of(new Point(year, month, day));
    }
}
