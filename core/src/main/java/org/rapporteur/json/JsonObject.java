package org.rapporteur.json;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object of any shape, put together key by key, for the formats of other tools; what is empty is left out. */
public final class JsonObject {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    public JsonObject text(String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
        return this;
    }

    public JsonObject text(String key, Optional<String> value) {
        return text(key, value.orElse(""));
    }

    public JsonObject number(String key, long value) {
        node.put(key, value);
        return this;
    }

    public JsonObject number(String key, double value) {
        node.put(key, value);
        return this;
    }

    public JsonObject flag(String key, boolean value) {
        node.put(key, value);
        return this;
    }

    public JsonObject texts(String key, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode list = node.putArray(key);
            values.forEach(list::add);
        }
        return this;
    }

    public JsonObject numbers(String key, List<Double> values) {
        ArrayNode list = node.putArray(key);
        values.forEach(list::add);
        return this;
    }

    /** A list that stands there also when it is empty. */
    public JsonObject all(String key, List<JsonObject> values) {
        ArrayNode list = node.putArray(key);
        values.forEach(value -> list.add(value.node));
        return this;
    }

    public JsonObject object(String key, JsonObject value) {
        node.set(key, value.node);
        return this;
    }

    public JsonObject object(String key, Optional<JsonObject> value) {
        value.ifPresent(object -> object(key, object));
        return this;
    }

    public JsonObject objects(String key, List<JsonObject> values) {
        if (!values.isEmpty()) {
            ArrayNode list = node.putArray(key);
            values.forEach(value -> list.add(value.node));
        }
        return this;
    }

    /** Without anything in it. */
    public boolean isEmpty() {
        return node.isEmpty();
    }

    /** On one line. */
    @Override
    public String toString() {
        return node.toString();
    }
}
