package org.rapporteur.language.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one model file holds: its card (data, licences, figures, date, version: for people to read), labels, word lists,
 * word tables and matrices, each by name.
 */
public record Model(
        String card, Map<String, List<String>> lists, Map<String, HashTable> tables, Map<String, Matrix> matrices) {
    public Model {
        lists = Map.copyOf(lists);
        tables = Map.copyOf(tables);
        matrices = Map.copyOf(matrices);
    }

    public List<String> list(String name) {
        return require(name, lists);
    }

    public HashTable table(String name) {
        return require(name, tables);
    }

    public Matrix matrix(String name) {
        return require(name, matrices);
    }

    private static <T> T require(String name, Map<String, T> parts) {
        T part = parts.get(name);
        if (part == null) {
            throw new UnreadableModelException("The model has no part '" + name + "', only " + parts.keySet()
                    + ": it is a model for something else; train or fetch the right one");
        }
        return part;
    }

    /** Collects the parts of a model. */
    public static final class Builder {
        private final Map<String, List<String>> lists = new LinkedHashMap<>();
        private final Map<String, HashTable> tables = new LinkedHashMap<>();
        private final Map<String, Matrix> matrices = new LinkedHashMap<>();

        public Builder list(String name, List<String> list) {
            lists.put(name, List.copyOf(list));
            return this;
        }

        public Builder table(String name, HashTable table) {
            tables.put(name, table);
            return this;
        }

        public Builder matrix(String name, Matrix matrix) {
            matrices.put(name, matrix);
            return this;
        }

        public Model build(String card) {
            return new Model(card, lists, tables, matrices);
        }
    }
}
