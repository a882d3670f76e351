package org.rapporteur.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.rapporteur.language.text.Span;

/** A rule's pattern found at one place of a sentence, with the words around it. */
final class Match {
    private final Passage passage;
    private final Matcher matcher;
    private final MatchResult result;
    private final Set<String> groups;

    Match(Passage passage, Matcher matcher, Set<String> groups) {
        this.passage = passage;
        this.matcher = matcher;
        this.result = matcher.toMatchResult();
        this.groups = groups;
    }

    Passage passage() {
        return passage;
    }

    String text() {
        return result.group();
    }

    /** What a named part holds; empty when the rule has no such part or the text leaves it out. */
    Optional<String> part(String name) {
        return groups.contains(name) ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
    }

    boolean has(String name) {
        return part(name).isPresent();
    }

    Span span() {
        return passage.span(result.start(), result.end());
    }

    /** From the start of the match to the start of a part. */
    Span upTo(String part) {
        return passage.span(result.start(), matcher.start(part));
    }

    Span span(String part) {
        return passage.span(matcher.start(part), matcher.end(part));
    }

    /** The word before, in lower case; "" at the start of the sentence. A sign such as $ counts as a word. */
    String before() {
        return passage.wordBefore(result.start()).toLowerCase(Locale.ROOT);
    }

    String after() {
        return passage.wordAfter(result.end());
    }

    boolean followedBy(String expression) {
        return passage.continuesWith(result.end(), expression);
    }

    boolean startsSentence() {
        return result.start() == 0;
    }
}
