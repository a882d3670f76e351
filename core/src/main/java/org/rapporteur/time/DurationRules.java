package org.rapporteur.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.time.Meaning.Fixed;

/** How long, and how often: "three years", "a 48-hour truce", "for months", "every two weeks", "26 years old". */
final class DurationRules {
    private static final String MORE_OR_LESS =
            "(?:(?:more|less|fewer) than |(?:at least|at most|up to|about|around|almost|nearly|over|under|some|only|just|roughly|approximately|another|close to|a little more than|a mere) )?";
    private static final Set<String> BEFORE_BARE = Set.of(
            "for", "in", "within", "after", "of", "over", "during", "took", "take", "lasted", "last", "spent", "spend",
            "many", "and", "or", "two", "past", "through", "until");

    private final Shapes shapes;
    private final DateWords words;

    DurationRules(Shapes shapes) {
        this.shapes = shapes;
        this.words = shapes.words();
    }

    List<Rule> rules() {
        String which =
                "(?:the |that |this |its |his |her |their )?(?:(?:last|past|first|next|following|previous|preceding|coming|same|entire|whole|final|recent|initial|subsequent|other|intervening) )?";
        String adjective =
                "(?: (?!and |or |to |of |in |the |a )(?:full|bloody|more|consecutive|long|brutal|straight|whole|hard|single|additional|short))?";
        String unit = shapes.unit("unit");
        String age = "(?:(?: |-)(?:long|old)| of age|['’] time)?";
        return List.of(
                Rule.one(MORE_OR_LESS + shapes.count("count") + "-" + unit + age, this::counted),
                Rule.one(
                        which + MORE_OR_LESS + which + shapes.count("count") + adjective + " " + unit + age,
                        this::counted),
                Rule.one("(?:" + MORE_OR_LESS + "(?:a |an |the )?)(?<count>half)(?: |-)(?:a |an )?" + unit, this::half),
                Rule.one(MORE_OR_LESS + shapes.count("count") + " and (?:a )?half " + unit, this::andHalf),
                Rule.one(MORE_OR_LESS + "(?:a|one) " + unit + " and a half", this::oneAndHalf),
                Rule.one("(?:only |just )?" + shapes.vague("vague") + " " + unit, this::vague),
                Rule.one("(?<bare>days|weeks|months|years|decades|centuries|hours)(?:-long)?", this::bare),
                Rule.one(
                        "(?:the |a )?(?<unit>day|week|month|year|decade|century|hour|night)-long",
                        match -> single(match, DateExpression.Type.DURATION)),
                Rule.one(
                        "the (?:first|second|third|last|final|past) (?<unit>week|month|year|decade|century)",
                        match -> single(match, DateExpression.Type.DURATION)),
                Rule.one(
                        "(?:the )?(?:past|whole|entire|coming) (?<unit>day|week|weekend|month|year|decade|century|quarter)",
                        match -> single(match, DateExpression.Type.DURATION)),
                Rule.one(
                        "(?:per|a|an) (?<unit>day|week|month|year|hour|night)",
                        match -> single(match, DateExpression.Type.DURATION)),
                Rule.one(
                        "(?:every|each) " + shapes.count("count") + " " + unit,
                        match -> counted(match).map(DurationRules::asSet)));
    }

    private Optional<Meaning> counted(Match match) {
        Unit unit = words.unit(match.part("unit").orElseThrow());
        String count = match.part("count").orElseThrow();
        boolean sum = "$€£¥".contains(match.before()) && !match.before().isEmpty();
        boolean ordinal =
                unit == Unit.SECOND && !match.part("unit").orElseThrow().endsWith("s");
        boolean fraction = unit == Unit.QUARTER;
        boolean plural = match.part("unit").orElseThrow().endsWith("s");
        boolean several = !Count.of(count, words).equals(Optional.of("1"));
        boolean loose = several
                && !plural
                && !match.text().contains("-")
                && !match.part("unit").orElseThrow().equalsIgnoreCase("hr")
                && match.after().isEmpty();
        return sum || ordinal || fraction || loose
                ? Optional.empty()
                : Count.of(count, words).map(number -> new Fixed(unit.duration(number), DateExpression.Type.DURATION));
    }

    private Optional<Meaning> half(Match match) {
        Unit unit = words.unit(match.part("unit").orElseThrow());
        return switch (unit) {
            case HOUR -> duration("PT30M");
            case DAY -> duration("PT12H");
            case YEAR -> duration("P6M");
            case DECADE -> duration("P5Y");
            case CENTURY -> duration("P50Y");
            default -> Optional.empty();
        };
    }

    private Optional<Meaning> andHalf(Match match) {
        Unit unit = words.unit(match.part("unit").orElseThrow());
        return Count.of(match.part("count").orElseThrow(), words)
                .filter(count -> count.indexOf('.') < 0)
                .flatMap(count -> duration(unit.duration(count + ".5")));
    }

    private Optional<Meaning> oneAndHalf(Match match) {
        return duration(words.unit(match.part("unit").orElseThrow()).duration("1.5"));
    }

    private Optional<Meaning> vague(Match match) {
        String name = match.part("unit").orElseThrow();
        return name.endsWith("s") ? duration(words.unit(name).duration("X")) : Optional.empty();
    }

    private Optional<Meaning> bare(Match match) {
        Unit unit = words.unit(match.part("bare").orElseThrow());
        boolean measured =
                BEFORE_BARE.contains(match.before()) || match.followedBy("-long| (of|after|before|later|earlier|ago)");
        return measured ? duration(unit.duration("X")) : Optional.empty();
    }

    private Optional<Meaning> single(Match match, DateExpression.Type type) {
        return Optional.of(
                new Fixed(words.unit(match.part("unit").orElseThrow()).duration("1"), type));
    }

    private static Optional<Meaning> duration(String timex) {
        return Optional.of(new Fixed(timex, DateExpression.Type.DURATION));
    }

    private static Meaning asSet(Meaning meaning) {
        return meaning instanceof Fixed fixed ? new Fixed(fixed.timex(), DateExpression.Type.SET) : meaning;
    }
}
