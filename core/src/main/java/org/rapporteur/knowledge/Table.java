package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The entries of one knowledge file and the mistakes met in reading them. Whoever reads it reports what it finds wrong
 * in the values, and ends with {@link #check()}, which throws once for all of them.
 */
public final class Table {
    private final List<Entry> entries;
    private final List<Problem> problems;

    Table(Collection<Entry> entries, List<Problem> problems) {
        this.entries = List.copyOf(entries);
        this.problems = new ArrayList<>(problems);
    }

    public List<Entry> entries() {
        return entries;
    }

    public void problem(Entry entry, String what, String mend) {
        problems.add(new Problem(entry.file(), entry.line(), what, mend));
    }

    /** The field's first value; its absence is a problem, and gives "". */
    public String required(Entry entry, String field) {
        Optional<String> value = entry.one(field);
        if (value.isEmpty()) {
            problem(entry, "'" + entry.id() + "' has no field '" + field + "'", "Add | " + field + " = …");
        }
        return value.orElse("");
    }

    /** The field's first value as a constant of {@code type}, written in any case; anything else is a problem. */
    public <E extends Enum<E>> Optional<E> constant(Entry entry, String field, Class<E> type) {
        return entry.one(field).flatMap(value -> constantOf(entry, value, type));
    }

    /** {@code value} as a constant of {@code type}, written in any case; anything else is a problem. */
    public <E extends Enum<E>> Optional<E> constantOf(Entry entry, String value, Class<E> type) {
        String name = value.toUpperCase(Locale.ROOT);
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            problem(
                    entry,
                    "'" + value + "' is not a " + type.getSimpleName(),
                    "Use one of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
        }
        return found;
    }

    /** The mistakes met so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** @throws KnowledgeException when anything was wrong */
    public void check() {
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
    }
}
