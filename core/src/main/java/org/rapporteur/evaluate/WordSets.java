package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.language.text.Span;

/** Turns the spans of one text into sets of its words, so that neither quotation marks nor a last comma decide a match. */
final class WordSets {
    private static final String WORD = "[\\p{L}\\p{N}_]";
    private static final Pattern TOKEN =
            Pattern.compile(WORD + "+(?:[’'\\-.]" + WORD + "+)*|[^\\p{IsWhite_Space}\\x1c-\\x1f]");
    private static final Pattern HAS_WORD = Pattern.compile(WORD);
    private static final Pattern ALPHANUMERIC = Pattern.compile("[\\p{L}\\p{N}]");
    private static final String MARKS = "\"“”„«»";
    private static final Pattern QUOTED = Pattern.compile("[" + MARKS + "][^" + MARKS + "]*(?:[" + MARKS + "]|$)");

    private final String text;
    private final int[] tokenAt;
    private final BitSet words = new BitSet();

    WordSets(String text) {
        this.text = text;
        this.tokenAt = new int[text.length()];
        Arrays.fill(tokenAt, -1);
        int token = 0;
        for (Matcher matcher = TOKEN.matcher(text); matcher.find(); token++) {
            words.set(token, ALPHANUMERIC.matcher(matcher.group()).find());
            for (int at = matcher.start(); at < matcher.end(); at++) {
                tokenAt[at] = token;
            }
        }
    }

    /** An attribution as sets of words, with its types; none when its content has no words. */
    record Item(BitSet source, BitSet cue, BitSet content, Set<StatementScore.Type> types) {}

    Optional<Item> item(AttributionSpans attribution) {
        BitSet content = set(attribution.content());
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Item(
                        set(attribution.source()), set(attribution.cue()), content, types(attribution.content())));
    }

    /** The words that the spans touch; where they touch none, the punctuation: a cue may be a bare colon. */
    private BitSet set(List<Span> spans) {
        BitSet touched = new BitSet();
        for (Span span : spans) {
            for (int at = span.start(); at < Math.min(span.end(), text.length()); at++) {
                if (tokenAt[at] >= 0) {
                    touched.set(tokenAt[at]);
                }
            }
        }
        BitSet onlyWords = (BitSet) touched.clone();
        onlyWords.and(words);
        return onlyWords.isEmpty() ? touched : onlyWords;
    }

    private Set<StatementScore.Type> types(List<Span> content) {
        List<String> parts = new ArrayList<>();
        content.stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .forEach(span -> parts.add(span.in(text)));
        boolean quoted = parts.stream().anyMatch(part -> part.chars().anyMatch(c -> MARKS.indexOf(c) >= 0));
        if (!quoted) {
            return EnumSet.of(StatementScore.Type.ALL, StatementScore.Type.INDIRECT);
        }
        String outside =
                QUOTED.matcher(parts.stream().collect(Collectors.joining(" "))).replaceAll("");
        return EnumSet.of(
                StatementScore.Type.ALL,
                StatementScore.Type.DIRECT,
                HAS_WORD.matcher(outside).find() ? StatementScore.Type.MIXED : StatementScore.Type.PURE);
    }
}
