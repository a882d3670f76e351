package org.rapporteur.json;

import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Any JSON value, for whoever asks every kind of line the same questions, as the evaluation does. What is absent, null,
 * false, zero, or has nothing in it is {@link #isEmpty() empty}.
 */
public final class JsonValue {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final JsonValue NONE = new JsonValue(JsonNodeFactory.instance.nullNode());

    private final JsonNode node;

    private JsonValue(JsonNode node) {
        this.node = node;
    }

    /**
     * @param where file, or file and line, for the message
     * @throws LineException when it is not JSON
     */
    public static JsonValue parse(String where, String json) {
        try {
            return new JsonValue(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new LineException(
                    where, "This is not JSON (" + e.getOriginalMessage() + ")", "Correct it, or take it away", e);
        }
    }

    /** The member of that name; an empty value when there is none. */
    public JsonValue get(String key) {
        JsonNode found = node.get(key);
        return found == null ? NONE : new JsonValue(found);
    }

    public boolean has(String key) {
        return node.has(key);
    }

    public boolean isObject() {
        return node.isObject();
    }

    public boolean isText() {
        return node.isString();
    }

    public boolean isEmpty() {
        return node.isNull()
                || node.isMissingNode()
                || (node.isContainer() && node.isEmpty())
                || (node.isString() && node.stringValue().isEmpty())
                || (node.isBoolean() && !node.booleanValue())
                || (node.isNumber() && node.decimalValue().signum() == 0);
    }

    /** The members of a list or the values of an object; none for anything else. */
    public Stream<JsonValue> items() {
        return node.valueStream().map(JsonValue::new);
    }

    /** The names of an object's members; none for anything else. */
    public Stream<String> keys() {
        return node.propertyNames().stream();
    }

    /** The text; "" for anything that is none. */
    public String text() {
        return node.isString() ? node.stringValue() : "";
    }

    public OptionalDouble number() {
        return node.isNumber() ? OptionalDouble.of(node.doubleValue()) : OptionalDouble.empty();
    }

    /** The value as one line with a space after each comma and colon, as people write JSON. */
    public String written() {
        if (node.isArray()) {
            return items().map(JsonValue::written).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            return keys().map(key -> quoted(key) + ": " + get(key).written())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node.isString()) {
            return quoted(node.stringValue());
        }
        return node.isFloatingPointNumber() ? node.decimalValue().toPlainString() : node.asString("null");
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
