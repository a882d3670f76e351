package org.rapporteur.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.json.JsonValue;

/** Whether an expectation holds in one answer. */
final class Check {
    /** How far apart, in degrees, two points may lie that mean the same place. */
    private static final double NEAR = 0.6;

    private final Answer answer;

    Check(Answer answer) {
        this.answer = answer;
    }

    boolean holds(Expectation expected) {
        return switch (expected.kind()) {
            case "report" ->
                any("report", line -> expected.wording("chain").inAny(line.get("chain"), line.get("outlet")));
            case "furniture" -> any("report", line -> furniture(expected, line));
            case "same" -> same(expected.texts("texts"));
            case "count" -> count(expected);
            case "instrument" -> any("mention", line -> worded(expected, line, "instrument"));
            case "place" ->
                any("mention", line -> worded(expected, line, "place") && place(expected, line.get("place")));
            case "date" -> any("date", line -> date(expected, line));
            case "office" -> any("actor", line -> office(expected, line));
            default -> new FindingCheck(answer).anyHolds(expected);
        };
    }

    private boolean any(String kind, Predicate<JsonValue> test) {
        return answer.of(kind).stream().anyMatch(test);
    }

    private boolean furniture(Expectation expected, JsonValue report) {
        return report.get("furniture")
                .items()
                .anyMatch(span -> expected.wording("text").in(answer.words(span)));
    }

    private static boolean worded(Expectation expected, JsonValue mention, String key) {
        return !mention.get(key).isEmpty() && expected.wording("text").in(mention.get("text"));
    }

    private static boolean date(Expectation expected, JsonValue date) {
        return expected.wording("text").in(date.get("text"))
                && expected.wording("value").inAny(date.get("timex"), date.get("edtf"));
    }

    private static boolean office(Expectation expected, JsonValue actor) {
        return expected.wording("actor").inAny(actor.get("name"), actor.get("names"))
                && expected.wording("title").in(actor.get("offices"));
    }

    private static boolean place(Expectation expected, JsonValue place) {
        return (!expected.asks("near") || near(expected.numbers("near"), place))
                && place.get("country").text().toUpperCase(Locale.ROOT).startsWith(expected.text("country"));
    }

    private static boolean near(List<Double> point, JsonValue place) {
        return !point.isEmpty()
                && Math.abs(point.get(0) - place.get("lat").number().orElse(Double.NaN)) <= NEAR
                && Math.abs(point.get(1) - place.get("lon").number().orElse(Double.NaN)) <= NEAR;
    }

    private boolean count(Expectation expected) {
        long count = answer.of(expected.text("of")).stream()
                .filter(line -> FindingCheck.statusIs(expected, line))
                .count();
        return expected.number("min").orElse(0) <= count
                && count <= expected.number("max").orElseThrow();
    }

    /** Whether one actor is mentioned by every text. */
    private boolean same(List<String> texts) {
        List<String> lower =
                texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
        Set<String> actors = mentionedBy(lower.get(0), lower);
        lower.stream().skip(1).forEach(text -> actors.retainAll(mentionedBy(text, lower)));
        return !actors.isEmpty();
    }

    /** A mention counts for the longest text that it holds: "National Coalition" is not found within its full name. */
    private Set<String> mentionedBy(String text, List<String> texts) {
        List<String> longer = texts.stream()
                .filter(other -> !other.equals(text) && other.contains(text))
                .toList();
        return answer.of("mention").stream()
                .filter(mention -> !mention.get("actor").isEmpty())
                .filter(mention -> {
                    String words = mention.get("text").text().toLowerCase(Locale.ROOT);
                    return words.contains(text) && longer.stream().noneMatch(words::contains);
                })
                .map(mention -> mention.get("actor").text())
                .collect(Collectors.toSet());
    }
}
