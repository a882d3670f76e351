package org.rapporteur.language.model;

/** Hashes of words and of their parts, made without making strings. */
public final class Hashes {
    private Hashes() {}

    /** The same for "Envoy" and "envoy"; figures are all alike, so that "1998" is known when "2018" is. */
    public static int folded(String word) {
        return folded(word, 0, word.length());
    }

    /** The folded hash of the chars {@code [from, to)}. */
    public static int folded(String word, int from, int to) {
        int hash = 7;
        for (int index = from; index < to; index++) {
            hash = 31 * hash + fold(word.charAt(index));
        }
        return hash;
    }

    public static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '0' : c;
        }
        return c == '\u2019' || c == '\u2018' ? '\'' : Character.toLowerCase(c);
    }

    /** Of the last {@code length} chars, or of the whole word when it is shorter. */
    public static int suffix(String word, int length) {
        return folded(word, Math.max(0, word.length() - length), word.length()) * 31 + length;
    }

    /** Of the first {@code length} chars, or of the whole word when it is shorter. */
    public static int prefix(String word, int length) {
        return folded(word, 0, Math.min(length, word.length())) * 37 + length;
    }

    /** Kinds of chars in order with repeats left out: "McDonald-3" has the shape "AaAa-0". */
    public static int shape(String word) {
        int hash = 1;
        int last = 0;
        for (int index = 0; index < word.length(); index++) {
            int kind = kind(word.charAt(index));
            if (kind != last) {
                hash = 31 * hash + kind;
                last = kind;
            }
        }
        return word.length() == 1 ? -hash : hash;
    }

    private static int kind(char c) {
        if (c >= 'a' && c <= 'z') {
            return 1;
        }
        if (c >= 'A' && c <= 'Z') {
            return 2;
        }
        if (c >= '0' && c <= '9') {
            return 3;
        }
        return c < 128 ? c : Character.isUpperCase(c) ? 2 : Character.isLetter(c) ? 1 : c == '\u2019' ? '\'' : 4;
    }
}
