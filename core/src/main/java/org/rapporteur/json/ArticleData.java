package org.rapporteur.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a web page says of its article in schema.org's words, as JSON-LD; each part may be missing. */
public record ArticleData(
        Optional<String> headline,
        Optional<String> published,
        Optional<String> publisher,
        Optional<String> language,
        Optional<String> body) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_NODES = 10_000;

    /** The first article in a JSON-LD block; none when the block is broken, as those of many pages are. */
    public static Optional<ArticleData> parse(String block) {
        Deque<JsonNode> nodes = new ArrayDeque<>();
        try {
            nodes.add(MAPPER.readTree(block));
        } catch (JacksonException e) {
            return Optional.empty(); // the page's text is there all the same
        }
        for (int seen = 0; !nodes.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = nodes.remove();
            if (isArticle(node.path("@type"))) {
                return Optional.of(article(node));
            }
            if (node.isArray() || node.isObject()) {
                node.forEach(nodes::add);
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        String name = type.isString() ? type.asString().toLowerCase(Locale.ROOT) : "";
        return name.endsWith("article") || name.endsWith("posting") || name.equals("report");
    }

    private static ArticleData article(JsonNode node) {
        JsonNode publisher = node.path("publisher");
        publisher = publisher.isArray() ? publisher.path(0) : publisher;
        return new ArticleData(
                string(node.path("headline")),
                string(node.path("datePublished")),
                string(publisher.isObject() ? publisher.path("name") : publisher),
                string(node.path("inLanguage")),
                string(node.path("articleBody")));
    }

    private static Optional<String> string(JsonNode node) {
        return node.isString()
                ? Optional.of(node.asString().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
