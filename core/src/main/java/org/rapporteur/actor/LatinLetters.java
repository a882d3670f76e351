package org.rapporteur.actor;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes the Latin letters of all languages with a to z: "Çavuşoğlu" becomes "chavushoglu" or "cavusoglu", "ʿAlī" becomes "ali". */
final class LatinLetters {
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("ø", "o"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("ə", "a"),
            Map.entry("ħ", "h"),
            Map.entry("ŋ", "ng"));
    /** How a letter sounds, where the same letter without its mark sounds otherwise. */
    private static final Map<String, String> SOUNDS = Map.ofEntries(
            Map.entry("š", "sh"),
            Map.entry("ş", "sh"),
            Map.entry("ș", "sh"),
            Map.entry("č", "ch"),
            Map.entry("ç", "ch"),
            Map.entry("ž", "zh"),
            Map.entry("ġ", "gh"),
            Map.entry("ḫ", "kh"),
            Map.entry("ẖ", "kh"),
            Map.entry("ṯ", "th"),
            Map.entry("ḏ", "dh"),
            Map.entry("ñ", "ny"),
            Map.entry("ț", "ts"),
            Map.entry("ţ", "ts"));

    /** Groups of letters that stand for one sound, in this order. */
    private static final List<Map.Entry<String, String>> GROUPS = List.of(
            Map.entry("tch", "ch"),
            Map.entry("sch", "sh"),
            Map.entry("ee", "i"),
            Map.entry("oo", "u"),
            Map.entry("ou", "u"),
            Map.entry("ck", "k"),
            Map.entry("ph", "f"),
            Map.entry("dj", "j"),
            Map.entry("x", "ks"));

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{Ll}\\p{Lo}\\p{Nd}]");

    private LatinLetters() {}

    /** By sound: "Çavuşoğlu" becomes "chavushoglu". Hyphens, apostrophes and other signs fall away. */
    static String bySound(String word) {
        return fold(word, true);
    }

    /** By shape, as those write who have no such keys: "Çavuşoğlu" becomes "cavusoglu". */
    static String byShape(String word) {
        return fold(word, false);
    }

    /** By sound, with one letter for a sound where that is sure and no double letters: "Joumaa" becomes "juma". */
    static String sounds(String word) {
        String sounds = bySound(word);
        for (Map.Entry<String, String> group : GROUPS) {
            sounds = sounds.replace(group.getKey(), group.getValue());
        }
        int last = sounds.length() - 1;
        boolean ending =
                last > 0 && "iy".indexOf(sounds.charAt(last - 1)) >= 0 && "iyj".indexOf(sounds.charAt(last)) >= 0;
        return single(ending ? sounds.substring(0, last - 1) + "y" : sounds);
    }

    /** Without double letters. */
    private static String single(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    private static String fold(String word, boolean sound) {
        StringBuilder plain = new StringBuilder(word.length());
        String small = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char letter = small.charAt(i);
            if (letter < 'a' || letter > 'z') {
                return foldAny(small, sound);
            }
            plain.append(letter);
        }
        return plain.toString();
    }

    private static String foldAny(String word, boolean sound) {
        StringBuilder plain = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> plain.append(plain(letter, sound)));
        return plain.toString();
    }

    private static String plain(String letter, boolean sound) {
        String base = LETTERS.getOrDefault(letter, sound ? SOUNDS.getOrDefault(letter, letter) : letter);
        return base.equals(letter)
                ? NO_LETTER
                        .matcher(Normalizer.normalize(letter, Normalizer.Form.NFD))
                        .replaceAll("")
                : base;
    }
}
