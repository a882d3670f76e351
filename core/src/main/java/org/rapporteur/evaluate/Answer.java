package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.json.JsonValue;

/** What a program found in one report: its lines by kind, and the words that they point to. */
final class Answer {
    /** A phrase longer than this is no party: who gives whole sentences as the speaker names everybody. */
    private static final int LONGEST_PARTY = 120;

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;
    private static final Pattern SENTENCE_ENDS_BEFORE = Pattern.compile("[.!?”\"]\\s|\\n", FLAGS);
    private static final Pattern SENTENCE_ENDS_AFTER = Pattern.compile("[.!?]\\s|\\n|$", FLAGS);

    private final String text;
    private final int length;
    private final Map<String, List<JsonValue>> lines;
    private final Map<String, String> names;

    private Answer(String text, Map<String, List<JsonValue>> lines) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.lines = lines;
        this.names = new HashMap<>();
        Stream.of("actor", "instrument", "place")
                .flatMap(kind -> of(kind).stream())
                .forEach(thing -> names.put(thing.get("id").text(), allNames(thing)));
    }

    /** @param lines all those of one report, in any order */
    static Answer of(List<JsonValue> lines) {
        Map<String, List<JsonValue>> byKind = new HashMap<>();
        for (JsonValue line : lines) {
            byKind.computeIfAbsent(line.get("kind").text(), kind -> new ArrayList<>())
                    .add(line);
        }
        List<JsonValue> reports = byKind.getOrDefault("report", List.of());
        String text = reports.isEmpty()
                ? ""
                : reports.get(reports.size() - 1).get("text").text();
        return new Answer(text, byKind);
    }

    private static String allNames(JsonValue thing) {
        return Stream.concat(Stream.of(thing.get("name")), thing.get("names").items())
                .map(JsonValue::text)
                .collect(Collectors.joining(" | "));
    }

    List<JsonValue> of(String kind) {
        return lines.getOrDefault(kind, List.of());
    }

    /** Whether one of the references, each by its words and by all names of its actor, is so worded. */
    boolean names(Wording wording, JsonValue references) {
        Stream<JsonValue> each = references.isObject() ? Stream.of(references) : references.items();
        return each.filter(reference -> !reference.isEmpty()).anyMatch(reference -> wording.in(party(reference)));
    }

    private String party(JsonValue reference) {
        String words = reference.get("text").text();
        return words.codePointCount(0, words.length()) > LONGEST_PARTY
                ? ""
                : words + " | " + names.getOrDefault(reference.get("actor").text(), "");
    }

    /** The words of a span in code points; what lies beyond the text is left out. */
    String words(JsonValue span) {
        List<Integer> ends = ends(span);
        return text.substring(ends.get(0), Math.max(ends.get(0), ends.get(1)));
    }

    /** The sentence around the finding's trigger, or around its first evidence where it has none. */
    String sentence(JsonValue finding) {
        JsonValue trigger = finding.get("trigger").get("span");
        List<Integer> ends = ends(
                trigger.isEmpty() ? finding.get("evidence").items().findFirst().orElse(trigger) : trigger);
        int start = 0;
        for (Matcher before = SENTENCE_ENDS_BEFORE.matcher(text.substring(0, ends.get(0))); before.find(); ) {
            start = before.end();
        }
        Matcher after = SENTENCE_ENDS_AFTER.matcher(text.substring(ends.get(1)));
        int end = after.find() ? ends.get(1) + after.start() : text.length();
        return text.substring(start, Math.max(start, end));
    }

    /** Start and end of a span in chars; [0, 0) for an empty one. */
    private List<Integer> ends(JsonValue span) {
        List<Integer> ends = span.items()
                .map(offset -> (int) offset.number().orElse(0))
                .map(codePoint -> text.offsetByCodePoints(0, Math.max(0, Math.min(codePoint, length))))
                .toList();
        return ends.size() == 2 ? ends : List.of(0, 0);
    }
}
