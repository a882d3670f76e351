package org.rapporteur.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Span;

/**
 * The words of a stretch of text as names are compared: lower case, without accents, hyphens, stops and apostrophes; a
 * possessive "'s" is left out. "Ma’aret al-Nu’man" gives "maaret", "al", "numan".
 */
public final class NameWords {
    private static final Pattern WORD =
            Pattern.compile("(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}\\p{N}]+(?:['’ʼʿʾ`‘][\\p{L}\\p{M}]+)*");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private NameWords() {}

    /** One word with its place in the text it was taken from. */
    public record NameWord(String key, Span span) {}

    /** The words between {@code from} and {@code to} of {@code text}; spans refer to the whole text. */
    public static List<NameWord> in(String text, Span part) {
        List<NameWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(part.start(), part.end());
        while (matcher.find()) {
            int end = matcher.end() - (isPossessive(text, matcher.start(), matcher.end()) ? 2 : 0);
            words.add(new NameWord(key(text.substring(matcher.start(), end)), new Span(matcher.start(), end)));
        }
        return words;
    }

    /** Whether the word ends in an apostrophe and an s. */
    private static boolean isPossessive(String text, int start, int end) {
        return end - start > 2
                && Character.toLowerCase(text.charAt(end - 1)) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
    }

    /** The keys of the words of a name. */
    public static List<String> keys(String name) {
        return isPlain(name) ? List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)) : keysOfAny(name);
    }

    /** Words of a to z with one space between them: most names and words are, and need no closer look. */
    private static boolean isPlain(String name) {
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letterNow = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letterNow && (c != ' ' || !letter)) {
                return false;
            }
            letter = letterNow;
        }
        return letter;
    }

    private static List<String> keysOfAny(String name) {
        return in(name, new Span(0, name.length())).stream().map(NameWord::key).toList();
    }

    static String key(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(plain).replaceAll("");
    }
}
