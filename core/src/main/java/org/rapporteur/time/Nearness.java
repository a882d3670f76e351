package org.rapporteur.time;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.time.DateWords.Kind;

/**
 * Tells where an expression may begin: at most some words before a figure or a word of time. The rules need not try the
 * other places, which are most of a text.
 */
final class Nearness {
    private static final int WORDS_BEFORE = 8;
    private static final List<Kind> KINDS =
            List.of(Kind.MONTH, Kind.WEEKDAY, Kind.SEASON, Kind.PART, Kind.UNIT, Kind.FEAST, Kind.REFERENCE, Kind.SET);
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\d]+");

    private final Set<String> words =
            new HashSet<>(Set.of("yesterday", "today", "tomorrow", "tonight", "half", "mondays", "weekdays"));

    Nearness(DateWords dateWords) {
        for (Kind kind : KINDS) {
            for (String name : dateWords.all(kind)) {
                for (String word : WORD.split(name, -1)) {
                    words.add(word);
                    words.add(word + "s");
                }
            }
        }
        words.removeAll(Set.of("the", "at", "all", "new", "s", "be", "this", "being"));
    }

    /** The places of {@code text} where a word begins that stands near a word of time. */
    BitSet starts(String text) {
        BitSet near = new BitSet(text.length());
        int[] last = new int[WORDS_BEFORE];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            boolean figures = Character.isDigit(text.charAt(at));
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                figures |= Character.isDigit(text.charAt(end));
                end++;
            }
            last[count++ % WORDS_BEFORE] = at;
            if (figures || words.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                for (int known = 0; known < Math.min(count, WORDS_BEFORE); known++) {
                    near.set(last[known]);
                }
            }
            at = end;
        }
        return near;
    }
}
