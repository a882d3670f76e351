package org.rapporteur.language.token;

import java.util.Locale;
import java.util.Set;

/** Words with a hyphen stay whole when they begin with a prefix that is no word ("anti-war"), and are cut elsewhere. */
final class Hyphens {
    private static final int LONGEST = 200;

    private static final Set<String> PREFIXES = Set.of(
            "anti", "arch", "auto", "bi", "bio", "co", "counter", "cross", "de", "e", "electro", "eco", "ex", "extra",
            "hydro", "hyper", "inter", "intra", "macro", "mega", "micro", "mid", "mini", "mono", "multi", "nano",
            "narco", "neo", "non", "over", "pan", "para", "poly", "post", "pre", "pro", "proto", "pseudo", "psycho",
            "quasi", "re", "semi", "socio", "sub", "super", "trans", "tri", "ultra", "un", "uni");

    /** The Persian "of" is written behind the word it belongs to: "Tehrik-e". */
    private static final Set<String> PARTICLES = Set.of("e", "i", "ye", "yi");

    private Hyphens() {}

    /** The end of the token of which {@code [from, to)} is the first part. */
    static int end(String text, int from, int to, int end) {
        if (to + 1 >= end || !Letters.isHyphen(text.charAt(to)) || !Letters.isWord(text.charAt(to + 1))) {
            return to;
        }
        int next = to + 1;
        while (next < end
                && next - to < LONGEST
                && (Letters.isWord(text.charAt(next)) || isApostrophe(text, next, end))) {
            next++;
        }
        String first = to - from < 10 ? text.substring(from, to).toLowerCase(Locale.ROOT) : "";
        boolean particle = Character.isUpperCase(text.charAt(from))
                && next - to <= 3
                && PARTICLES.contains(text.substring(to + 1, next));
        return PREFIXES.contains(first) || particle ? next : to;
    }

    private static boolean isApostrophe(String text, int at, int end) {
        return Letters.isApostrophe(text.charAt(at)) && at + 1 < end && Letters.isWord(text.charAt(at + 1));
    }
}
