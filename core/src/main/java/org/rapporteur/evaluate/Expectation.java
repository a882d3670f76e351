package org.rapporteur.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.PatternSyntaxException;
import org.rapporteur.json.JsonValue;

/**
 * Something that a report's findings hold, or must not: the kind of line, and what its fields should say. A field that
 * it does not name may say anything.
 */
final class Expectation {
    private static final Map<String, List<String>> NEEDED = Map.of(
            "report", List.of("chain"),
            "furniture", List.of("text"),
            "instrument", List.of("text"),
            "place", List.of("text"),
            "same", List.of("texts"),
            "count", List.of("of", "max"),
            "office", List.of("actor", "title"));

    private final JsonValue fields;
    private final Map<String, Wording> wordings;
    private final List<Wording> participants;

    private Expectation(JsonValue fields, Map<String, Wording> wordings, List<Wording> participants) {
        this.fields = fields;
        this.wordings = wordings;
        this.participants = participants;
    }

    /** @param problems where a complaint goes when the fields make no expectation */
    static Optional<Expectation> of(JsonValue fields, List<String> problems) {
        int before = problems.size();
        String kind = fields.get("kind").text();
        if (kind.isEmpty()) {
            problems.add(fields.written() + " has no kind. Add \"kind\", such as \"statement\"");
        }
        for (String key : NEEDED.getOrDefault(kind, List.of())) {
            if (fields.get(key).isEmpty() && fields.get(key).number().isEmpty()) {
                problems.add(fields.written() + " has no '" + key + "'. Add it, a " + kind + " needs it");
            }
        }
        Map<String, Wording> wordings = new HashMap<>();
        fields.keys()
                .filter(key -> fields.get(key).isText())
                .forEach(key -> wording(fields.get(key), problems).ifPresent(wording -> wordings.put(key, wording)));
        List<Wording> participants = fields.get("participants")
                .items()
                .flatMap(participant -> wording(participant, problems).stream())
                .toList();
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Expectation(fields, Map.copyOf(wordings), participants));
    }

    private static Optional<Wording> wording(JsonValue regex, List<String> problems) {
        try {
            return Optional.of(Wording.of(regex.text()));
        } catch (PatternSyntaxException e) {
            problems.add("'" + regex.text() + "' is not a regular expression (" + e.getDescription()
                    + "). Put a backslash before signs that stand for themselves");
            return Optional.empty();
        }
    }

    String kind() {
        return text("kind");
    }

    /** A field taken literally. */
    String text(String key) {
        return fields.get(key).text();
    }

    List<String> texts(String key) {
        return fields.get(key).items().map(JsonValue::text).toList();
    }

    List<Double> numbers(String key) {
        return fields.get(key)
                .items()
                .flatMap(item -> item.number().stream().boxed())
                .toList();
    }

    OptionalDouble number(String key) {
        return fields.get(key).number();
    }

    boolean asks(String key) {
        return fields.has(key);
    }

    Wording wording(String key) {
        return wordings.getOrDefault(key, Wording.ANY);
    }

    /** All of them must be there. */
    List<Wording> participants() {
        return participants;
    }

    @Override
    public String toString() {
        return fields.written();
    }
}
