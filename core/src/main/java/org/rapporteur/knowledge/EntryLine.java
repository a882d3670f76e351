package org.rapporteur.knowledge;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One line of a knowledge file as it is written: an id and its fields in order; fields without values are left out. */
final class EntryLine {
    private final String id;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    EntryLine(String id) {
        this.id = id;
    }

    EntryLine with(String field, List<String> values) {
        List<String> clean = values.stream()
                .map(EntryLine::clean)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (!clean.isEmpty()) {
            fields.put(field, clean);
        }
        return this;
    }

    EntryLine with(String field, String value) {
        return with(field, List.of(value));
    }

    /** Without the marks that part fields and values; the "@" of offices stays. */
    private static String clean(String value) {
        return value.replaceAll("[|;=\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
    }

    /** The last part of an id made of a name: "Ban Ki-moon" becomes "ban-ki-moon"; "" for a name without Latin letters. */
    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(id);
        fields.forEach((field, values) ->
                line.append(" | ").append(field).append(" = ").append(String.join("; ", values)));
        return line.toString();
    }
}
