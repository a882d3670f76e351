package org.rapporteur.language.token;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Two words written as one: "don't", "Syria's", "cannot". */
final class Contractions {
    private static final Set<String> CLITICS = Set.of("s", "m", "re", "ve", "ll", "d");

    /** Where the second word begins. */
    private static final Map<String, Integer> FUSED = Map.ofEntries(
            Map.entry("cannot", 3),
            Map.entry("gonna", 3),
            Map.entry("gotta", 3),
            Map.entry("wanna", 3),
            Map.entry("dont", 2),
            Map.entry("doesnt", 4),
            Map.entry("didnt", 3),
            Map.entry("isnt", 2),
            Map.entry("arent", 3),
            Map.entry("wasnt", 3),
            Map.entry("werent", 4),
            Map.entry("cant", 2),
            Map.entry("wont", 2),
            Map.entry("wouldnt", 5),
            Map.entry("couldnt", 5),
            Map.entry("shouldnt", 6),
            Map.entry("havent", 4),
            Map.entry("hasnt", 3),
            Map.entry("hadnt", 3),
            Map.entry("ive", 1),
            Map.entry("thats", 4));

    private Contractions() {}

    /** Where the chars {@code [from, to)} are cut, if they are. */
    static List<Integer> cuts(String text, int from, int to) {
        int apostrophe = lastApostrophe(text, from, to);
        if (apostrophe > from) {
            if (isClitic(text, apostrophe, to)) {
                int inner = negation(text, from, lastApostrophe(text, from, apostrophe), apostrophe);
                return inner > from ? List.of(inner, apostrophe) : List.of(apostrophe);
            }
            int negation = negation(text, from, apostrophe, to);
            return negation > from ? List.of(negation) : List.of();
        }
        if (to - from > 8 || to - from < 3) {
            return List.of();
        }
        Integer cut = FUSED.get(text.substring(from, to).toLowerCase(Locale.ROOT));
        return cut == null ? List.of() : List.of(from + cut);
    }

    /** Whether an apostrophe at {@code apostrophe} and the letters up to {@code to} are a clitic. */
    static boolean isClitic(String text, int apostrophe, int to) {
        int length = to - apostrophe - 1;
        return length >= 1
                && length <= 2
                && CLITICS.contains(text.substring(apostrophe + 1, to).toLowerCase(Locale.ROOT));
    }

    /** Where "n't" begins, or -1. */
    private static int negation(String text, int from, int apostrophe, int to) {
        boolean is = apostrophe - 1 > from
                && to - apostrophe == 2
                && Character.toLowerCase(text.charAt(apostrophe + 1)) == 't'
                && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n';
        return is ? apostrophe - 1 : -1;
    }

    private static int lastApostrophe(String text, int from, int to) {
        for (int at = to - 1; at > from && to - at <= 4; at--) {
            if (Letters.isApostrophe(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }
}
