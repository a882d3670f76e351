package org.rapporteur.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A line of JSON about something that is no finding, such as a dossier; keys stand in the order in which they are given. */
public final class ObjectLine {
    private final String kind;
    private Consumer<Line> content = line -> {};

    public ObjectLine(String kind) {
        this.kind = kind;
    }

    public ObjectLine text(String key, String value) {
        content = content.andThen(line -> line.text(key, value));
        return this;
    }

    public ObjectLine text(String key, Optional<String> value) {
        content = content.andThen(line -> line.text(key, value));
        return this;
    }

    /** In small letters, as "not_answered". */
    public ObjectLine name(String key, Enum<?> value) {
        content = content.andThen(line -> line.name(key, value));
        return this;
    }

    /** In small letters; null where there is none. */
    public ObjectLine name(String key, Optional<? extends Enum<?>> value) {
        return text(key, value.map(Line::lower));
    }

    public ObjectLine texts(String key, List<String> values) {
        content = content.andThen(line -> line.texts(key, values));
        return this;
    }

    public ObjectLine number(String key, long value) {
        content = content.andThen(line -> line.number(key, value));
        return this;
    }

    /** An object of numbers, in the order of the map. */
    public ObjectLine numbers(String key, Map<String, Integer> values) {
        content = content.andThen(line -> line.object(key, inner -> values.forEach(inner::number)));
        return this;
    }

    /** Half-open, in code points, as other lines write spans. */
    public ObjectLine span(String key, int start, int end) {
        content = content.andThen(line -> line.raw(key, "[" + start + "," + end + "]"));
        return this;
    }

    public ObjectLine flag(String key, boolean value) {
        content = content.andThen(line -> line.bool(key, value));
        return this;
    }

    /** @param value a line that is written already; null stands where there is none */
    public ObjectLine line(String key, Optional<String> value) {
        content = content.andThen(line -> line.raw(key, value.orElse("null")));
        return this;
    }

    /** @param values lines that are written already */
    public ObjectLine lines(String key, List<String> values) {
        content = content.andThen(line -> line.raw(key, "[" + String.join(",", values) + "]"));
        return this;
    }

    @Override
    public String toString() {
        return Line.of(kind, CodePoints.of(""), content);
    }
}
