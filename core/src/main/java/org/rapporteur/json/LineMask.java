package org.rapporteur.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Takes the words that name somebody out of lines, and puts a sign of the same length in their place, so that spans stay. An id
 * becomes another id.
 */
public final class LineMask {
    private static final String SIGN = "\u2588";
    private static final int SHORTEST = 2;
    /** The values that hold words of a report, and not those of a closed list. */
    private static final Set<String> WORDS =
            Set.of("text", "title", "name", "names", "body", "from", "to", "why", "tags");

    private final String id;
    private final String instead;
    private final Pattern names;
    private final Set<String> slugs;

    /**
     * @param id of whoever is named
     * @param instead the id that takes its place
     * @param names as written: each is also found in capitals, and with other blanks between its words
     */
    public LineMask(String id, String instead, Collection<String> names) {
        this.id = id;
        this.instead = instead;
        String any = names.stream()
                .filter(name -> name.strip().length() >= SHORTEST)
                .flatMap(name -> Stream.of(name.strip(), name.strip().toUpperCase(Locale.ROOT)))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
                .map(LineMask::loosely)
                .collect(Collectors.joining("|"));
        this.names = Pattern.compile(any.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
        this.slugs = names.stream()
                .map(LineMask::slug)
                .filter(slug -> slug.length() > SHORTEST)
                .collect(Collectors.toSet());
    }

    private static String loosely(String name) {
        return Stream.of(name.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The words without those names. */
    public String words(String words) {
        Matcher found = names.matcher(words);
        return found.replaceAll(name -> name.group()
                .codePoints()
                .mapToObj(point -> Character.isWhitespace(point) ? Character.toString(point) : SIGN)
                .collect(Collectors.joining()));
    }

    /** Whether a name, or its words in small letters with anything between them as an address has them, stands in it. */
    public boolean isIn(String words) {
        String slug = " " + slug(words) + " ";
        return words.contains(id)
                || names.matcher(words).find()
                || slugs.stream().anyMatch(one -> slug.contains(" " + one + " "));
    }

    /** A line of JSON without those names; the hash of a report's text is made anew. */
    public String line(String json) {
        JsonNode masked = masked("", Fields.tree(json));
        if (masked instanceof ObjectNode object && object.has("sha256") && object.has("text")) {
            object.put("sha256", TextHash.of(object.get("text").asString()));
        }
        return masked.toString();
    }

    /** Whether a line still has one of them in some value. */
    public boolean isInLine(String json) {
        return isLeft(Fields.tree(json));
    }

    private boolean isLeft(JsonNode node) {
        if (node.isString()) {
            return node.asString().contains(id)
                    || names.matcher(node.asString()).find();
        }
        for (JsonNode child : node) {
            if (isLeft(child)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode masked(String key, JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : Set.copyOf(object.properties())) {
                object.set(property.getKey(), masked(property.getKey(), property.getValue()));
            }
        } else if (node instanceof ArrayNode list) {
            for (int at = 0; at < list.size(); at++) {
                list.set(at, masked(key, list.get(at)));
            }
        } else if (node.isString()) {
            String value = node.asString();
            return StringNode.valueOf(value.equals(id) ? instead : WORDS.contains(key) ? words(value) : value);
        }
        return node;
    }
}
