package org.rapporteur.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.json.JsonObject;

/** An entity of FollowTheMoney: an id, the name of its schema, and properties, each of which is a list of texts. */
final class FtmEntity {
    private final String id;
    private final String schema;
    private final Map<String, List<String>> properties = new LinkedHashMap<>();

    FtmEntity(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    String id() {
        return id;
    }

    FtmEntity with(String property, List<String> values) {
        List<String> filled =
                values.stream().filter(value -> !value.isBlank()).distinct().toList();
        if (!filled.isEmpty()) {
            properties.put(property, filled);
        }
        return this;
    }

    FtmEntity with(String property, String value) {
        return with(property, List.of(value));
    }

    FtmEntity with(String property, Optional<String> value) {
        return with(property, value.stream().toList());
    }

    @Override
    public String toString() {
        JsonObject inner = new JsonObject();
        properties.forEach(inner::texts);
        return new JsonObject()
                .text("id", id)
                .text("schema", schema)
                .object("properties", inner)
                .toString();
    }
}
