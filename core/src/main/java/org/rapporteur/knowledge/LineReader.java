package org.rapporteur.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the lines of one file into entries and removals, collecting what is wrong. */
final class LineReader {
    private final String file;
    private final Set<String> allowed;
    private final List<Problem> problems;

    LineReader(String file, Set<String> allowed, List<Problem> problems) {
        this.file = file;
        this.allowed = allowed;
        this.problems = problems;
    }

    /** Adds the file's entries to {@code into}, by id; a later file's entry replaces an earlier file's. */
    void read(BufferedReader reader, Map<String, Entry> into) throws IOException {
        Map<String, Entry> here = new LinkedHashMap<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("-") && text.indexOf('|') < 0) {
                remove(text.substring(1).strip(), number, into);
            } else {
                add(entry(text, number), here);
            }
        }
        into.putAll(here);
    }

    private void remove(String id, int line, Map<String, Entry> from) {
        if (from.remove(id) == null) {
            problems.add(new Problem(
                    file,
                    line,
                    "'" + id + "' cannot be removed, nothing has this id",
                    "Correct the id, or delete the line"));
        }
    }

    private void add(Entry entry, Map<String, Entry> here) {
        Entry first = here.putIfAbsent(entry.id(), entry);
        if (first != null) {
            problems.add(new Problem(
                    file,
                    entry.line(),
                    "'" + entry.id() + "' stands already in line " + first.line(),
                    "Join the two lines, or give one another id"));
        }
    }

    private Entry entry(String text, int line) {
        String[] parts = text.split("\\|", -1);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            field(part, line, fields);
        }
        if (parts[0].isBlank()) {
            problems.add(new Problem(file, line, "The line has no id", "Begin it with an id, before the first '|'"));
        }
        return new Entry(file, line, parts[0].strip(), fields);
    }

    private void field(String part, int line, Map<String, List<String>> fields) {
        int equals = part.indexOf('=');
        String name = (equals < 0 ? part : part.substring(0, equals)).strip();
        List<String> values = new ArrayList<>();
        if (equals >= 0) {
            for (String value : part.substring(equals + 1).split(";", -1)) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
        }
        if (values.isEmpty()) {
            problems.add(new Problem(file, line, "'" + part.strip() + "' has no value", "Write it as field = value"));
        } else if (!allowed.contains(name)) {
            problems.add(new Problem(
                    file,
                    line,
                    "'" + name + "' is not a field of this file",
                    "Use one of " + allowed.stream().sorted().toList()));
        } else if (fields.putIfAbsent(name, values) != null) {
            problems.add(new Problem(
                    file, line, "The field '" + name + "' stands twice", "Join the values with ';' in one field"));
        }
    }
}
