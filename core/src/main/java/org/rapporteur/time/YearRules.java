package org.rapporteur.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.time.DateWords.Kind;
import org.rapporteur.time.Meaning.Calendar;
import org.rapporteur.time.Meaning.Fixed;

/** Years, decades and centuries: "2014", "'89", "146 BC", "the early 1990s", "the nineteenth century". */
final class YearRules {
    private static final Set<String> BEFORE_COUNT = Set.of(
            "about", "some", "over", "than", "nearly", "least", "most", "almost", "only", "another", "up", "roughly",
            "were");
    private static final Set<String> BEFORE_OLD_YEAR = Set.of(
            "in", "since", "of", "by", "from", "until", "till", "for", "as", "before", "after", "between", "to", "and",
            "during", "early", "late", "mid", "(", "-", "–", "through", "year", "the", "circa", ",", "or", "around");
    private static final String ERA = " ?(?:(?:BCE?|B\\.C(?:\\.E)?\\.?))";

    private final Shapes shapes;
    private final DateWords words;

    YearRules(Shapes shapes) {
        this.shapes = shapes;
        this.words = shapes.words();
    }

    List<Rule> rules() {
        String modifier = shapes.modifier();
        return List.of(
                Rule.one(modifier + "(?:the years? )?" + shapes.year("year"), this::year),
                Rule.one(modifier + "(?<bc>\\d{1,4})" + ERA, this::yearBefore),
                Rule.one(
                        modifier + "(?:A\\.?D\\.? (?<year>\\d{1,4})|(?<later>\\d{1,4}) (?:A\\.?D\\.?|C\\.?E\\.?))",
                        this::yearAfter),
                Rule.one(
                        "(?:the )?" + modifier + "(?<decade>1\\d\\d|20\\d)0['’]?s(?<bc>" + ERA + ")?",
                        match -> decade(match, "")),
                Rule.one("(?:the )?" + modifier + "(?<old>\\d{2,3})0['’]?s" + ERA, this::oldDecade),
                Rule.one(
                        "(?:the )?" + modifier + "(?:(?<figures>\\d{1,2})(?:st|nd|rd|th)|"
                                + shapes.dayInWords("ordinal") + ")(?: |-)century(?<bc>" + ERA + ")?",
                        this::century),
                Rule.one(
                        "(?:the )?(?<which>first|second|third|fourth|1st|2nd|3rd|4th|last|final|latter)(?: |-)"
                                + "(?<of>quarter|half) of (?:the year )?" + shapes.year("year"),
                        this::partOfYear),
                Rule.one("the (?:early |late |mid-?)?['’](?<decade>[2-9])0s", match -> decade(match, "19")),
                Rule.one("Q(?<which>[1-4]) (?:of )?" + shapes.year("year"), this::partOfYear));
    }

    private Optional<Meaning> year(Match match) {
        int year = number(match, "year");
        String before = match.before();
        String after = match.after().toLowerCase(Locale.ROOT);
        boolean bare = match.text().length() == 4;
        boolean counts = (words.value(Kind.COUNTED, after).isPresent() && match.followedBy("\\s"))
                || (bare && BEFORE_COUNT.contains(before));
        boolean labels = words.value(Kind.LABEL, before).isPresent() || before.matches("[$€£¥#]");
        boolean old =
                bare && year < 1900 && !BEFORE_OLD_YEAR.contains(before) && !match.followedBy("[-–—]\\d{2,4}\\b|\\)");
        boolean signed = match.followedBy("[-–—]?(?:-|–)?\\d{5}|:\\d");
        return counts || (bare && (labels || old || signed))
                ? Optional.empty()
                : Optional.of(new Calendar(Point.ofYear(year), ""));
    }

    private Optional<Meaning> yearBefore(Match match) {
        int year = number(match, "bc");
        return year == 0 ? Optional.empty() : Optional.of(new Calendar(Point.ofYear(-year), ""));
    }

    private Optional<Meaning> yearAfter(Match match) {
        int year = number(match, "year") + number(match, "later");
        return year == 0 ? Optional.empty() : Optional.of(new Calendar(Point.ofYear(year), ""));
    }

    private Optional<Meaning> decade(Match match, String century) {
        return Optional.of(new Fixed(century + match.part("decade").orElseThrow(), DateExpression.Type.DATE));
    }

    private Optional<Meaning> oldDecade(Match match) {
        return Optional.of(
                new Fixed(String.format(Locale.ROOT, "BC%03d", number(match, "old")), DateExpression.Type.DATE));
    }

    private Optional<Meaning> century(Match match) {
        int ordinal = match.part("figures")
                .map(Integer::parseInt)
                .orElseGet(
                        () -> words.number(Kind.ORDINAL, match.part("ordinal").orElseThrow()));
        if (ordinal == 0) {
            return Optional.empty();
        }
        return Optional.of(new Fixed(
                String.format(Locale.ROOT, match.has("bc") ? "BC%02d" : "%02d", ordinal - 1),
                DateExpression.Type.DATE));
    }

    private Optional<Meaning> partOfYear(Match match) {
        int year = number(match, "year");
        return tail(match).map(tail -> new Calendar(Point.ofYear(year), tail));
    }

    private static Optional<String> tail(Match match) {
        String of = match.part("of").orElse("quarter").toLowerCase(Locale.ROOT);
        String which = match.part("which").orElseThrow().toLowerCase(Locale.ROOT);
        return partTail(of, which);
    }

    /** "-Q3" for the third quarter, "-H2" for the second half. */
    static Optional<String> partTail(String of, String which) {
        int last = of.equals("half") ? 2 : 4;
        int number = switch (which) {
            case "first", "1st", "1" -> 1;
            case "second", "2nd", "2" -> 2;
            case "third", "3rd", "3" -> 3;
            case "fourth", "4th", "4" -> 4;
            default -> last;
        };
        return number > last ? Optional.empty() : Optional.of((last == 2 ? "-H" : "-Q") + number);
    }

    private static int number(Match match, String part) {
        return match.part(part).map(Integer::parseInt).orElse(0);
    }
}
