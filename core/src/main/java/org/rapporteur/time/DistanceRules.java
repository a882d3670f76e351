package org.rapporteur.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.time.Meaning.Relative;

/** So far from now or from the day last spoken of: "two weeks ago", "three days later", "a year earlier". */
final class DistanceRules {
    private static final String NOW = "ago|from now|hence";
    private static final String THEN = "later|earlier|afterwards?|previously|beforehand|before|after|prior";
    private static final String ABOUT =
            "(?:(?:more|less) than |(?:only|just|almost|about|some|over|nearly|around|a mere|barely|at least|within) )?";

    private final Shapes shapes;
    private final DateWords words;

    DistanceRules(Shapes shapes) {
        this.shapes = shapes;
        this.words = shapes.words();
    }

    List<Rule> rules() {
        String from = "(?<from>" + NOW + "|" + THEN + ")";
        return List.of(
                Rule.one(ABOUT + shapes.count("count") + " " + shapes.unit("unit") + " " + from, this::counted),
                Rule.one(
                        "(?:only |just )?" + "(?:" + shapes.vague("vague") + " )?" + shapes.unit("unit") + " " + from,
                        this::vague));
    }

    private Optional<Meaning> counted(Match match) {
        Unit unit = words.unit(match.part("unit").orElseThrow());
        String from = match.part("from").orElseThrow().toLowerCase(Locale.ROOT);
        if (leadsToDeed(from, match)) {
            return Optional.empty();
        }
        return Count.of(match.part("count").orElseThrow(), words)
                .filter(count -> count.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .map(count -> new Relative(anchor -> Anchor.shifted(
                        from.matches(NOW) ? anchor.now() : anchor.then(), isBack(from) ? -count : count, unit)));
    }

    /** "A few days later": nobody can tell the day, but whether it lies before or after. */
    private Optional<Meaning> vague(Match match) {
        String name = match.part("unit").orElseThrow();
        String from = match.part("from").orElseThrow().toLowerCase(Locale.ROOT);
        if (!name.endsWith("s")) {
            return Optional.empty();
        }
        String reference = isBack(from) ? "PAST_REF" : "FUTURE_REF";
        return Optional.of(new Meaning.Fixed(reference, DateExpression.Type.DATE));
    }

    /** "Three days after the landslide": how long, counted from what no calendar knows. */
    private static boolean leadsToDeed(String from, Match match) {
        return from.matches("before|after|prior") && match.followedBy(" (?!that\\b|which\\b|and\\b|but\\b)\\p{L}");
    }

    private static boolean isBack(String from) {
        return switch (from) {
            case "ago", "earlier", "previously", "beforehand", "before", "prior" -> true;
            default -> false;
        };
    }
}
