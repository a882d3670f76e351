package org.rapporteur.time;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shape of expression and what it means; a reader that finds no sense in the words gives an empty list. */
final class Rule {
    private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\w+)>");
    // an expression ends where a word ends, and figures are not the start of a larger number, sum or share
    private static final String END = "(?![\\p{L}\\d]|[.,]\\d|[\\s\u00a0]?%)";

    private final Pattern pattern;
    private final Set<String> groups = new HashSet<>();
    private final Function<Match, List<Found>> reader;

    private Rule(String shape, Function<Match, List<Found>> reader) {
        this.pattern = Pattern.compile(
                "(?:" + shape.replace(" ", "(?:[\\s\u00a0]{1,3})") + ")" + END, Pattern.CASE_INSENSITIVE);
        Matcher names = GROUP.matcher(shape);
        while (names.find()) {
            groups.add(names.group(1));
        }
        this.reader = reader;
    }

    /** A rule whose whole match is one expression. */
    static Rule one(String shape, Function<Match, Optional<Meaning>> meaning) {
        return new Rule(
                shape,
                match -> meaning.apply(match)
                        .map(found -> List.of(new Found(match.span(), found)))
                        .orElse(List.of()));
    }

    /** A rule whose match holds several expressions, as a range does. */
    static Rule several(String shape, Function<Match, List<Found>> reader) {
        return new Rule(shape, reader);
    }

    /** A matcher to be moved over the text. */
    Matcher matcher(Passage passage) {
        return pattern.matcher(passage.text());
    }

    List<Found> read(Passage passage, Matcher matched) {
        return reader.apply(new Match(passage, matched, groups));
    }
}
