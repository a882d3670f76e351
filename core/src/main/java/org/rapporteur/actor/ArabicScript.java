package org.rapporteur.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** Compares words in Arabic letters with words in Latin ones, and writes Cyrillic ones in Latin. */
final class ArabicScript {
    private static final String VOWELS = "aeiouy";
    private static final String NOTHING = "-";

    private final Map<String, List<String>> arabic;
    private final Map<String, String> cyrillic;

    private ArabicScript(Map<String, List<String>> arabic, Map<String, String> cyrillic) {
        this.arabic = Map.copyOf(arabic);
        this.cyrillic = Map.copyOf(cyrillic);
    }

    static ArabicScript load(Knowledge knowledge) {
        Table table = knowledge.table("scripts.txt", Set.of("latin", "script", "source"));
        Map<String, List<String>> arabic = new HashMap<>();
        Map<String, String> cyrillic = new HashMap<>();
        for (Entry entry : table.entries()) {
            List<String> latin = entry.all("latin").stream()
                    .map(text -> text.equals(NOTHING) ? "" : text)
                    .toList();
            if (table.required(entry, "script").equals("arabic")) {
                arabic.put(entry.id(), latin);
            } else {
                cyrillic.put(entry.id(), latin.get(0));
            }
        }
        table.check();
        return new ArabicScript(arabic, cyrillic);
    }

    static boolean is(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    /** "الأسد" without its first two letters. */
    static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
    }

    /** Cyrillic letters in Latin; all others stay. */
    String latin(String text) {
        StringBuilder latin = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            String small = letter.toLowerCase(Locale.ROOT);
            String written = cyrillic.getOrDefault(small, letter);
            boolean capital = !small.equals(letter) && cyrillic.containsKey(small) && !written.isEmpty();
            latin.append(capital ? Character.toUpperCase(written.charAt(0)) + written.substring(1) : written);
        });
        return latin.toString();
    }

    /** Whether the Arabic word can be written so in Latin: each letter by one of its sounds, short vowels between them. */
    boolean matches(String arabicWord, String latinWord) {
        String word = withoutArticle(arabicWord).replaceAll("\\p{M}", "");
        return matches(word, 0, LatinLetters.sounds(latinWord), 0);
    }

    private boolean matches(String word, int at, String latin, int from) {
        if (at == word.length()) {
            return latin.substring(from).matches("[" + VOWELS + "]?h?");
        }
        for (String sound : arabic.getOrDefault(word.substring(at, at + 1), List.of())) {
            if (latin.startsWith(sound, from) && matches(word, at + 1, latin, from + sound.length())) {
                return true;
            }
        }
        return from < latin.length() && VOWELS.indexOf(latin.charAt(from)) >= 0 && matches(word, at, latin, from + 1);
    }
}
