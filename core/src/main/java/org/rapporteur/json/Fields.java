package org.rapporteur.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.language.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The fields of one JSON object, each asked for by name and type; what is missing or of another type is a {@link LineException}. */
final class Fields {
    private static final String MEND =
            "Write the line anew with `rapporteur extract`, or correct it by docs/findings.md";
    /** How long a text may be is for whoever reads it to say; the library's own limit would refuse what it has written. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private final String where;
    private final JsonNode object;

    private final String mend;

    private Fields(String where, JsonNode object, String mend) {
        this.where = where;
        this.object = object;
        this.mend = mend;
    }

    /** Of a line that this program has written. */
    static JsonNode tree(String line) {
        return MAPPER.readTree(line);
    }

    /** @param where file and line, for messages */
    static Fields parse(String where, String line) {
        return parse(where, line, MEND);
    }

    /** @param mend what is to be done when something is wrong with it */
    static Fields parse(String where, String line, String mend) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new LineException(where, "This is not JSON (" + e.getOriginalMessage() + ")", mend, e);
        }
        if (!node.isObject()) {
            throw new LineException(where, "This is not a JSON object", mend);
        }
        return new Fields(where, node, mend);
    }

    String where() {
        return where;
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    List<String> keys() {
        return List.copyOf(object.propertyNames());
    }

    /** These fields, but with the values that {@code others} has. */
    Fields with(Fields others) {
        ObjectNode together = ((ObjectNode) object).deepCopy();
        together.setAll((ObjectNode) others.object);
        return new Fields(where, together, mend);
    }

    Fields with(String key, Fields value) {
        return new Fields(where, ((ObjectNode) object).deepCopy().set(key, value.object), mend);
    }

    /** As JSON. */
    @Override
    public String toString() {
        return object.toString();
    }

    Fields with(String key, String value) {
        return new Fields(where, ((ObjectNode) object).deepCopy().put(key, value), mend);
    }

    /** These words as values of the types that the fields of the same names have here; fields that are not here are texts. */
    Fields written(Map<String, String> words) {
        ObjectNode values = MAPPER.createObjectNode();
        words.forEach((key, value) -> {
            JsonNode here = object.get(key);
            if (here != null && here.isArray()) {
                List<String> parts = value.isBlank() ? List.of() : List.of(value.split(",", -1));
                parts.forEach(values.withArrayProperty(key)::add);
                if (parts.isEmpty()) {
                    values.putArray(key);
                }
            } else if (here != null && here.isNumber()) {
                values.set(key, number(key, value));
            } else if (value.equals("true") || value.equals("false")) {
                values.put(key, Boolean.parseBoolean(value));
            } else if (value.isEmpty()) {
                values.putNull(key);
            } else {
                values.put(key, value);
            }
        });
        return new Fields(where, values, mend);
    }

    private JsonNode number(String key, String value) {
        try {
            return MAPPER.readTree(new java.math.BigDecimal(value).toPlainString());
        } catch (NumberFormatException e) {
            throw new LineException(where, "'" + key + "' is '" + value + "', which is no number", mend, e);
        }
    }

    LineException wrong(String what) {
        return new LineException(where, what, mend);
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> wrong("'" + key + "' is missing"));
    }

    Optional<String> optionalText(String key) {
        return find(key).map(node -> string(key, node));
    }

    List<String> texts(String key) {
        return list(key, node -> string(key, node));
    }

    /** An empty list when the field is missing. */
    List<String> textsIfAny(String key) {
        return find(key).isPresent() ? texts(key) : List.of();
    }

    boolean flag(String key) {
        return find(key).map(JsonNode::asBoolean).orElse(false);
    }

    long whole(String key) {
        JsonNode node = require(key);
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw wrong("'" + key + "' should be a whole number");
        }
        return node.longValue();
    }

    double number(String key) {
        return optionalNumber(key).orElseThrow(() -> wrong("'" + key + "' is missing"));
    }

    Optional<Double> optionalNumber(String key) {
        return find(key).map(node -> {
            if (!node.isNumber()) {
                throw wrong("'" + key + "' should be a number");
            }
            return node.doubleValue();
        });
    }

    /** A value of a closed list; written in lower case, except where a list of others has its own spelling. */
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        String value = text(key);
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("'" + key + "' is '" + value + "', which is none of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Line::lower)
                                .toList()));
    }

    /** In code points, as written. */
    Span span(String key) {
        return span(key, require(key));
    }

    Optional<Span> optionalSpan(String key) {
        return find(key).map(node -> span(key, node));
    }

    List<Span> spans(String key) {
        return list(key, node -> span(key, node));
    }

    Fields object(String key) {
        return fields(key, require(key));
    }

    Optional<Fields> optionalObject(String key) {
        return find(key).map(node -> fields(key, node));
    }

    <T> List<T> objects(String key, Function<Fields, T> each) {
        return list(key, node -> each.apply(fields(key, node)));
    }

    private Optional<JsonNode> find(String key) {
        return Optional.ofNullable(object.get(key)).filter(node -> !node.isNull());
    }

    private JsonNode require(String key) {
        return find(key).orElseThrow(() -> wrong("'" + key + "' is missing"));
    }

    private <T> List<T> list(String key, Function<JsonNode, T> each) {
        JsonNode node = require(key);
        if (!node.isArray()) {
            throw wrong("'" + key + "' should be a list");
        }
        List<T> list = new ArrayList<>();
        node.forEach(item -> list.add(each.apply(item)));
        return list;
    }

    private Fields fields(String key, JsonNode node) {
        if (!node.isObject()) {
            throw wrong("'" + key + "' should be an object");
        }
        return new Fields(where, node, mend);
    }

    private String string(String key, JsonNode node) {
        if (!node.isString()) {
            throw wrong("'" + key + "' should be a text");
        }
        return node.stringValue();
    }

    private Span span(String key, JsonNode node) {
        if (node.isArray()
                && node.size() == 2
                && node.get(0).isInt()
                && node.get(1).isInt()) {
            int start = node.get(0).intValue();
            int end = node.get(1).intValue();
            if (0 <= start && start <= end) {
                return new Span(start, end);
            }
        }
        throw wrong("'" + key + "' should be a span such as [3,7], but is " + node);
    }
}
