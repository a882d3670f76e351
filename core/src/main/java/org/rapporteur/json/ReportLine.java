package org.rapporteur.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of JSON Lines input: {@code {"id", "text", "title"?, "published"?, "source"?, "url"?, "language"?}}. Other
 * fields are left alone; a field that is null or blank counts as absent. The text is taken as it is.
 *
 * @param id empty when the line gives none; a whole number is taken as its digits
 */
public record ReportLine(
        Optional<String> id,
        String text,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> source,
        Optional<String> url,
        Optional<String> language) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int ISO_DATE = 10;

    /** @throws ReportLineException when the line is not such an object; it says what is wrong and how to mend it */
    public static ReportLine parse(String line) throws ReportLineException {
        JsonNode node = tree(line);
        if (!node.isObject()) {
            throw new ReportLineException(
                    "The line is not a JSON object", "Write {\"id\": …, \"text\": …} in one line for each report");
        }
        return new ReportLine(
                id(node),
                text(node),
                string(node, "title"),
                published(node),
                string(node, "source"),
                string(node, "url"),
                string(node, "language"));
    }

    private static JsonNode tree(String line) throws ReportLineException {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException e) {
            int column =
                    Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getColumnNr());
            throw new ReportLineException(
                    "The line is not JSON, at character " + column + ": " + e.getOriginalMessage(),
                    "Write each report as one JSON object in one line; a line break in a text is \\n");
        }
    }

    private static Optional<String> id(JsonNode node) throws ReportLineException {
        JsonNode id = node.path("id");
        return id.isIntegralNumber() ? Optional.of(id.asString()) : string(node, "id");
    }

    private static String text(JsonNode node) throws ReportLineException {
        String text = string(node, "text")
                .orElseThrow(() -> new ReportLineException(
                        "The line has no text",
                        "Give the report's words in the field \"text\", or leave the line out"));
        if (text.indexOf('\0') >= 0) {
            throw new ReportLineException("The text holds a NUL character", "Take it out; no text needs it");
        }
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new ReportLineException(
                    "The text holds half a character (a surrogate without its partner)",
                    "Write it anew from the original, as UTF-8");
        }
        return text;
    }

    private static Optional<String> string(JsonNode node, String field) throws ReportLineException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new ReportLineException(
                    "\"" + field + "\" is not a string", "Put its value between quotation marks, or leave it out");
        }
        return Optional.of(value.asString()).filter(string -> !string.isBlank());
    }

    private static Optional<LocalDate> published(JsonNode node) throws ReportLineException {
        Optional<String> value = string(node, "published").map(String::strip);
        try {
            return value.map(ReportLine::date);
        } catch (DateTimeException e) {
            throw new ReportLineException(
                    "\"published\" is no date: '" + value.orElse("") + "'",
                    "Write it as 2018-10-17, or leave it out when the day is not known");
        }
    }

    /** The day of "2018-10-17" or "2018-10-17T08:00:00+03:00", as written there. */
    private static LocalDate date(String value) {
        boolean withTime = value.length() > ISO_DATE && "T ".indexOf(value.charAt(ISO_DATE)) >= 0;
        return LocalDate.parse(withTime ? value.substring(0, ISO_DATE) : value);
    }
}
