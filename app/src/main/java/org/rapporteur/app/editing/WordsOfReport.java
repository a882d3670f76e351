package org.rapporteur.app.editing;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Controls;
import org.rapporteur.finding.Words;
import org.rapporteur.json.CodePoints;
import org.rapporteur.language.text.Span;

/**
 * Finds words that a person has typed in the text of a report; white space counts as white space, whatever it is.
 *
 * @param near of several places the one nearest to this is meant
 */
public record WordsOfReport(String text, int near) {
    private static final int LONGEST = 2_000;

    /** @throws RequestException when they do not stand there */
    public Words find(String typed) {
        String words = typed.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw RequestException.wrong(
                    "Between 1 and " + LONGEST + " signs of the report's text can be taken, not " + words.length());
        }
        Matcher matcher = Pattern.compile(
                        Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .matcher(text);
        Optional<Span> nearest = Optional.empty();
        while (matcher.find()) {
            Span here = new Span(matcher.start(), matcher.end());
            if (nearest.filter(other -> distance(other) <= distance(here)).isEmpty()) {
                nearest = Optional.of(here);
            }
        }
        return nearest.map(span -> Words.of(span, text))
                .orElseThrow(() -> RequestException.wrong(
                        "The words '" + words + "' do not stand in the report. Copy them as they stand there"));
    }

    /**
     * The words at a place that was selected; it counts only when they are what was shown there, else they are sought.
     *
     * @param points in code points of the text
     */
    public Words at(Span points, String typed) {
        CodePoints offsets = CodePoints.of(text);
        int end = Math.min(points.end(), text.codePointCount(0, text.length()));
        if (points.start() < end) {
            Span selected = offsets.toChars(new Span(points.start(), end));
            if (same(Controls.visible(selected.in(text)), typed)) {
                return Words.of(selected, text);
            }
        }
        return find(typed);
    }

    private static boolean same(String one, String other) {
        return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
    }

    private int distance(Span span) {
        return Math.abs(span.start() - near);
    }
}
