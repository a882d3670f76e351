package org.rapporteur.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as the full-text index has it: in small letters, without accents and without its English ending. The same words as
 * those of SQLite's {@code porter unicode61 remove_diacritics 2}; but there Greek and Arabic keep their marks and an emoji
 * is a word.
 *
 * @param start of the word in its text, in chars
 */
record IndexedWord(String stem, int start, int end) {
    private static final int LONGEST = 500;

    static List<IndexedWord> of(String text) {
        List<IndexedWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && continues(text.codePointAt(end), end > at)) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > at) {
                words.add(new IndexedWord(stemOf(text.substring(at, end)), at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /** A mark alone begins no word, but within one it belongs to it. */
    private static boolean continues(int character, boolean isWithin) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.PRIVATE_USE -> true;
            case Character.NON_SPACING_MARK -> isWithin;
            default -> false;
        };
    }

    private static String stemOf(String word) {
        String plain = isAscii(word)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
        String small = plain.toLowerCase(Locale.ROOT);
        return Porter.stem(small.length() > LONGEST ? small.substring(0, LONGEST) : small);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
