package org.rapporteur.store;

import java.util.Map;

/**
 * English words without their endings, by M. F. Porter, "An algorithm for suffix stripping", 1980, as SQLite's FTS5 does it:
 * "honouring" becomes "honour".
 */
final class Porter {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 64;

    /** Step 2: where something is left that has a vowel before a consonant. */
    private static final Map<String, String> LONG_ENDINGS = Map.ofEntries(
            Map.entry("ational", "ate"),
            Map.entry("tional", "tion"),
            Map.entry("enci", "ence"),
            Map.entry("anci", "ance"),
            Map.entry("izer", "ize"),
            Map.entry("logi", "log"),
            Map.entry("bli", "ble"),
            Map.entry("alli", "al"),
            Map.entry("entli", "ent"),
            Map.entry("eli", "e"),
            Map.entry("ousli", "ous"),
            Map.entry("ization", "ize"),
            Map.entry("ation", "ate"),
            Map.entry("ator", "ate"),
            Map.entry("alism", "al"),
            Map.entry("iveness", "ive"),
            Map.entry("fulness", "ful"),
            Map.entry("ousness", "ous"),
            Map.entry("aliti", "al"),
            Map.entry("iviti", "ive"),
            Map.entry("biliti", "ble"));

    /** Step 3, likewise. */
    private static final Map<String, String> MIDDLE_ENDINGS =
            Map.of("icate", "ic", "ative", "", "alize", "al", "iciti", "ic", "ical", "ic", "ful", "", "ness", "");

    /** Step 4: where more is left. */
    private static final Map<String, String> LAST_ENDINGS = Map.ofEntries(
            Map.entry("al", ""),
            Map.entry("ance", ""),
            Map.entry("ence", ""),
            Map.entry("er", ""),
            Map.entry("ic", ""),
            Map.entry("able", ""),
            Map.entry("ible", ""),
            Map.entry("ant", ""),
            Map.entry("ement", ""),
            Map.entry("ment", ""),
            Map.entry("ent", ""),
            Map.entry("sion", "s"),
            Map.entry("tion", "t"),
            Map.entry("ou", ""),
            Map.entry("ism", ""),
            Map.entry("ate", ""),
            Map.entry("iti", ""),
            Map.entry("ous", ""),
            Map.entry("ive", ""),
            Map.entry("ize", ""));

    private Porter() {}

    /** @param word in small letters */
    static String stem(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return word;
        }
        String stem = withoutPast(withoutPlural(word));
        if (stem.endsWith("y") && hasVowel(stem.substring(0, stem.length() - 1))) {
            stem = stem.substring(0, stem.length() - 1) + "i";
        }
        stem = without(LONG_ENDINGS, stem, 0);
        stem = without(MIDDLE_ENDINGS, stem, 0);
        stem = without(LAST_ENDINGS, stem, 1);
        return tidied(stem);
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutPast(String word) {
        if (word.endsWith("eed")) {
            return measure(word.substring(0, word.length() - 3)) > 0 ? word.substring(0, word.length() - 1) : word;
        }
        int ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
        if (ending == 0 || !hasVowel(word.substring(0, word.length() - ending))) {
            return word;
        }
        String stem = word.substring(0, word.length() - ending);
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        } else if (endsInDouble(stem) && "lsz".indexOf(last(stem)) < 0) {
            return stem.substring(0, stem.length() - 1);
        }
        return measure(stem) == 1 && endsShort(stem) ? stem + "e" : stem;
    }

    /** Changes the longest of the endings that the word has, if more than {@code measure} is left before it. */
    private static String without(Map<String, String> endings, String word, int measure) {
        for (int from = 1; from < word.length(); from++) {
            String ending = word.substring(from);
            String instead = endings.get(ending);
            if (instead != null) {
                String left = word.substring(0, from);
                boolean keepsConsonant = instead.equals("s") || instead.equals("t");
                return measure(keepsConsonant ? left + instead : left) > measure ? left + instead : word;
            }
        }
        return word;
    }

    /** Step 5: a last e, and one of two l. */
    private static String tidied(String word) {
        String stem = word;
        if (stem.endsWith("e")) {
            String left = stem.substring(0, stem.length() - 1);
            if (measure(left) > 1 || (measure(left) == 1 && !endsShort(left))) {
                stem = left;
            }
        }
        return stem.endsWith("ll") && measure(stem.substring(0, stem.length() - 1)) > 1
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    /** How often a consonant follows a vowel. */
    private static int measure(String word) {
        int measure = 0;
        boolean wasVowel = false;
        for (int at = 0; at < word.length(); at++) {
            boolean isVowel = isVowel(word, at);
            if (wasVowel && !isVowel) {
                measure++;
            }
            wasVowel = isVowel;
        }
        return measure;
    }

    private static boolean hasVowel(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (isVowel(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** A y after a consonant is a vowel. */
    private static boolean isVowel(String word, int at) {
        char letter = word.charAt(at);
        return "aeiou".indexOf(letter) >= 0 || (letter == 'y' && at > 0 && !isVowel(word, at - 1));
    }

    private static boolean endsInDouble(String word) {
        int end = word.length() - 1;
        return end > 0 && word.charAt(end) == word.charAt(end - 1) && !isVowel(word, end);
    }

    /** Consonant, vowel, consonant other than w, x and y. */
    private static boolean endsShort(String word) {
        int end = word.length() - 1;
        return end > 1
                && !isVowel(word, end)
                && isVowel(word, end - 1)
                && !isVowel(word, end - 2)
                && "wxy".indexOf(word.charAt(end)) < 0;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }
}
