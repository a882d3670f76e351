package org.rapporteur.register;

import java.util.List;

/**
 * Words without their endings, so that "implementation", "implemented" and "implement" are one. It cuts, it does not
 * understand: what it makes is compared and never shown.
 */
final class Stem {
    private static final int SHORTEST = 4;
    /** The longer first. */
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ements", "ement", "ments", "ment", "ings", "ions", "ness", "ing", "ion", "als", "ies",
            "ity", "ed", "es", "al", "ly", "s", "e", "y");

    private Stem() {}

    /** @param word in small letters */
    static String of(String word) {
        String stem = word;
        String before;
        do {
            before = stem;
            stem = cut(stem);
        } while (!stem.equals(before));
        return undoubled(stem);
    }

    private static String cut(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** "stopp" becomes "stop". */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > SHORTEST - 1 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && "aeiousl".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
    }
}
