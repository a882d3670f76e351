package org.rapporteur.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** The words of time of the knowledge file {@code dates.txt}, by kind, with what each means. */
public final class DateWords {
    /** What a line of the file is about; the file says what the values mean. */
    enum Kind {
        MONTH,
        WEEKDAY,
        SEASON,
        PART,
        UNIT,
        NUMBER,
        ORDINAL,
        FEAST,
        REFERENCE,
        SET,
        LABEL,
        COUNTED;

        /** Names of months, weekdays and feasts are told by their capital: "may" and "march" are verbs. */
        boolean isCapitalised() {
            return this == MONTH || this == WEEKDAY || this == FEAST;
        }
    }

    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\d '’-]");
    private static final Set<String> FIELDS = Set.of("kind", "value", "names", "short", "plural");

    private final Map<Kind, Map<String, String>> full = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, String>> forms = new EnumMap<>(Kind.class);

    private DateWords(Table table) {
        for (Entry entry : table.entries()) {
            String value = table.required(entry, "value");
            table.required(entry, "names");
            if (table.required(entry, "kind").isEmpty()) {
                continue;
            }
            table.constant(entry, "kind", Kind.class).ifPresent(kind -> add(entry, kind, value, table));
        }
        table.check();
    }

    /** @throws org.rapporteur.knowledge.KnowledgeException when lines of the file are wrong */
    public static DateWords load(Knowledge knowledge) {
        return new DateWords(knowledge.table("dates.txt", FIELDS));
    }

    private void add(Entry entry, Kind kind, String value, Table table) {
        if (kind == Kind.UNIT) {
            table.constantOf(entry, value, Unit.class);
        } else if (!isSound(kind, value)) {
            table.problem(
                    entry,
                    "'" + value + "' is not a value of a " + kind.name().toLowerCase(Locale.ROOT),
                    "" + "Write it as the head of dates.txt says");
        }
        for (String name : entry.all("names")) {
            full.computeIfAbsent(kind, any -> new TreeMap<>()).put(key(name), value);
            forms.computeIfAbsent(kind, any -> new TreeMap<>()).put(key(name), value);
        }
        entry.all("short")
                .forEach(name ->
                        forms.computeIfAbsent(kind, any -> new TreeMap<>()).put(key(name), value));
        entry.all("plural")
                .forEach(name ->
                        forms.computeIfAbsent(kind, any -> new TreeMap<>()).put(key(name), value));
    }

    private static boolean isSound(Kind kind, String value) {
        return switch (kind) {
            case MONTH -> value.matches("[1-9]|1[0-2]");
            case WEEKDAY -> value.matches("[1-7]");
            case NUMBER, ORDINAL -> value.matches("\\d{1,4}");
            case FEAST -> value.matches("(0[1-9]|1[0-2])-([0-2]\\d|3[01])|EASTER[+-]\\d{1,2}|NONE");
            case SEASON -> value.matches("SP|SU|FA|WI");
            default -> true;
        };
    }

    /** What a name or short form means, in any case. */
    Optional<String> value(Kind kind, String name) {
        return Optional.ofNullable(forms.getOrDefault(kind, Map.of()).get(key(name)));
    }

    /** Whether it is a name in full, not a short form. */
    boolean isFull(Kind kind, String name) {
        return full.getOrDefault(kind, Map.of()).containsKey(key(name));
    }

    int number(Kind kind, String name) {
        return value(kind, name).map(Integer::parseInt).orElseThrow();
    }

    Unit unit(String name) {
        return Unit.valueOf(value(Kind.UNIT, name).orElseThrow().toUpperCase(Locale.ROOT));
    }

    /** All names, plurals and short forms, in lower case. */
    Set<String> all(Kind kind) {
        return forms.getOrDefault(kind, Map.of()).keySet();
    }

    /** The names as alternatives of a regular expression, the longest first. */
    String names(Kind kind) {
        return alternatives(kind, full.getOrDefault(kind, Map.of()).keySet());
    }

    /** The names, plurals and short forms. */
    String forms(Kind kind) {
        return alternatives(kind, forms.getOrDefault(kind, Map.of()).keySet());
    }

    private static String alternatives(Kind kind, Set<String> names) {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            if (kind.isCapitalised()) {
                all.add(capitalised(name));
                all.add(name.toUpperCase(Locale.ROOT));
            } else {
                all.add(name);
            }
        }
        if (all.isEmpty()) {
            return "(?!)"; // a user's file may take all names away
        }
        String joined = all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> MARK.matcher(name).replaceAll("\\\\$0"))
                .collect(Collectors.joining("|"));
        return (kind.isCapitalised() ? "(?-i:" : "(?:") + joined + ")";
    }

    private static String capitalised(String name) {
        StringBuilder capitalised = new StringBuilder();
        boolean first = true;
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            capitalised.append(first ? Character.toUpperCase(letter) : letter);
            first = letter == ' ' || letter == '-';
        }
        return capitalised.toString();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ");
    }
}
