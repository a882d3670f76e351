package org.rapporteur.place;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How names of places are compared: what is only a habit of spelling does not count. */
final class PlaceNames {
    /** Countries whose towns are written with the Arabic article and the ending -ah or -a. */
    private static final Set<String> ARABIC = Set.of(
            "AE", "BH", "DJ", "DZ", "EG", "EH", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD",
            "SO", "SY", "TD", "TN", "YE");

    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ash", "esh", "ad", "ed", "ar", "er", "as", "es", "az", "ez", "an", "en", "at", "et", "ath",
            "adh");

    private static final List<String> KINDS =
            List.of("province", "governorate", "oblast", "region", "department", "republic", "state", "krai");

    private PlaceNames() {}

    /** Small letters without marks, apostrophes or stops, a space for each hyphen or gap: "Port-au-Prince" gives "port au prince". */
    static String key(CharSequence name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean plain = true;
        for (int at = 0; at < name.length() && plain; at++) {
            plain = name.charAt(at) < 128 || "\u2019\u2018\u2013\u02bf\u02be\u00a0".indexOf(name.charAt(at)) >= 0;
        }
        CharSequence letters = plain ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int at = 0; at < letters.length(); at++) {
            append(letters.charAt(at), key);
        }
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) == ' ') {
            end--;
        }
        key.setLength(end);
        return key.toString();
    }

    private static void append(char letter, StringBuilder key) {
        switch (letter) {
            case 'ł', 'Ł' -> key.append('l');
            case 'ø', 'Ø' -> key.append('o');
            case 'đ', 'Đ', 'ð', 'Ð' -> key.append('d');
            case 'ı' -> key.append('i');
            case 'ß' -> key.append("ss");
            case 'æ', 'Æ' -> key.append("ae");
            case 'œ', 'Œ' -> key.append("oe");
            case 'þ', 'Þ' -> key.append("th");
            case 'ə', 'Ə' -> key.append('a');
            case '-', '\u2010', '\u2011', '\u2013', ' ', '\u00a0', '\t', '\n', '\r', '/' -> {
                if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            }
            default -> {
                if (Character.isLetterOrDigit(letter)) {
                    key.append(Character.toLowerCase(letter));
                } else if (letter == '&') {
                    key.append("and");
                }
            }
        }
    }

    /** The keys under which a name is found: its own, and the spellings that are certainly the same. */
    static Set<String> keys(String name, String country) {
        String key = key(name);
        Set<String> keys = new LinkedHashSet<>(List.of(key));
        if (ARABIC.contains(country)) {
            arabic(key, keys);
        }
        if (key.startsWith("saint ")) {
            keys.add("st " + key.substring(6));
        } else if (key.startsWith("st ")) {
            keys.add("saint " + key.substring(3));
        } else if (key.startsWith("mount ")) {
            keys.add("mt " + key.substring(6));
        } else if (key.startsWith("fort ")) {
            keys.add("ft " + key.substring(5));
        }
        keys.remove("");
        return keys;
    }

    /** Latin letters, begun by a great one: not an airport's code, not a mechanical transcription ("khan shykhwn"). */
    static boolean isName(String variant) {
        if (variant.length() < 3
                || !Character.isUpperCase(
                        variant.codePointAt(variant.length() > 1 && "'`‘’".indexOf(variant.charAt(0)) >= 0 ? 1 : 0))) {
            return false;
        }
        boolean latin = variant.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        boolean small = variant.codePoints().anyMatch(Character::isLowerCase);
        return latin && small && variant.codePoints().noneMatch(Character::isDigit);
    }

    /** The keys of a region without the word for its kind: "Lorestan Province", "Province of Pangasinan". */
    static Set<String> keysWithoutKind(String name, String country) {
        String key = key(name);
        for (String kind : KINDS) {
            if (key.endsWith(" " + kind)) {
                return keys(key.substring(0, key.length() - kind.length() - 1), country);
            } else if (key.startsWith(kind + " of ")) {
                return keys(key.substring(kind.length() + 4), country);
            }
        }
        return Set.of();
    }

    private static void arabic(String key, Set<String> keys) {
        String[] words = key.split(" ");
        boolean first = words.length > 1 && ARTICLES.contains(words[0]);
        for (int word = 0; word + 1 < words.length; word++) {
            words[word] = ARTICLES.contains(words[word]) ? "al" : words[word];
        }
        String even = String.join(" ", words);
        keys.add(even);
        String bare = first ? even.substring(3) : even;
        if (first && bare.length() > 4) {
            keys.add(bare);
        }
        for (String one : List.copyOf(keys)) {
            if (one.endsWith("ah") && one.length() > 5) {
                keys.add(one.substring(0, one.length() - 1));
                keys.add(one.substring(0, one.length() - 2) + "eh");
            } else if (one.endsWith("eh") && one.length() > 5) {
                keys.add(one.substring(0, one.length() - 2) + "a");
                keys.add(one.substring(0, one.length() - 2) + "ah");
            }
        }
    }

    /** The key with every Arabic article written "al", to be tried when the key itself is not known. */
    static String evenArticles(String key) {
        int space = key.indexOf(' ');
        if (space > 0 && ARTICLES.contains(key.substring(0, space))) {
            return "al" + key.substring(space);
        }
        return key;
    }

    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
