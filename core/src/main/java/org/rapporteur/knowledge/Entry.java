package org.rapporteur.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of a knowledge file: an id and its fields, each with at least one value. */
public record Entry(String file, int line, String id, Map<String, List<String>> fields) {
    public Entry {
        fields = Map.copyOf(fields);
    }

    /** All values of a field; empty when the line does not have it. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The first value of a field. */
    public Optional<String> one(String field) {
        List<String> values = all(field);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }
}
