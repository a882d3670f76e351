package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/**
 * Takes written names apart: titles and articles left out, "Abd al-Rahman" and "Abu Omar" joined into one word, "Haddad,
 * Omar" put in order.
 */
final class NameParts {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’ʼʿʾ`‘][\\p{L}\\p{M}]+)*\\.?");
    /** Abdulrahman, Abdurrahman, Abderrahmane, Abdelaziz: the servant, the article, the name. */
    private static final Pattern SERVANT =
            Pattern.compile("abd(?:[aeiou]{1,2}(?:l-?|([rsnztd])(?=\\1))?)?((?<=l)lah?|[a-z]{3,})");

    private static final Pattern FAITH = Pattern.compile("([a-z]{3,}?)(?:[aeiou]{1,2}l?)?d{1,2}(?:i|ee)ne?");
    private static final String SERVANT_OF = "abd";
    private static final int SHORTEST_SERVANT = 6;
    private static final Set<String> NO_SERVANT = Set.of("abdi", "abdou", "abdu");

    private final Map<String, String> kinds;

    private NameParts(Map<String, String> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    static NameParts load(Knowledge knowledge) {
        Table table = knowledge.table("name-words.txt", Set.of("words", "source"));
        Map<String, String> kinds = new HashMap<>();
        for (Entry entry : table.entries()) {
            entry.all("words").forEach(word -> kinds.putIfAbsent(word, entry.id()));
        }
        table.check();
        return new NameParts(kinds);
    }

    /**
     * A name taken apart.
     *
     * @param words given names first, surname last; lower case
     * @param turned whether it was written surname first
     * @param servant whether an Abd-name was put together
     */
    record Parts(List<Part> words, boolean turned, boolean servant, boolean titled) {
        Part first() {
            return words.get(0);
        }

        Part last() {
            return words.get(words.size() - 1);
        }
    }

    /**
     * One part of a name.
     *
     * @param text lower case, as written
     * @param patronym the word for son or daughter stood before it
     * @param initial one letter or two and a stop
     */
    record Part(String text, boolean patronym, boolean initial) {
        /** With the word for son before it, as some write them together. */
        String together() {
            return patronym ? "ben" + text : text;
        }

        /** Without accents, by the shape of the letters. */
        String plain() {
            return LatinLetters.byShape(text);
        }
    }

    /** Empty when nothing but titles is written. */
    Optional<Parts> of(String name) {
        String[] halves = name.split(",", 2);
        boolean turned = halves.length == 2 && !halves[1].isBlank();
        String written = turned ? halves[1] + " " + halves[0] : name;
        List<String> words = words(written);
        int surnames = surnamesInCapitals(words);
        if (!turned && surnames > 0) {
            turned = true;
            words = new ArrayList<>(words.subList(surnames, words.size()));
            words.addAll(words(name).subList(0, surnames));
        }
        boolean titled = words.size() > 1 && is(LatinLetters.byShape(words.get(0)), "title");
        Builder builder = new Builder();
        for (int i = 0; i < words.size(); i++) {
            builder.add(words.get(i), i + 1 < words.size());
        }
        List<Part> parts = builder.parts;
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parts(List.copyOf(parts), turned, builder.servant, titled));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher =
                WORD.matcher(text.replaceAll("(?<=\\p{L})['’][sS]$", "").replaceAll("(?<=\\p{Lu}\\.)(?=\\p{L})", " "));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** "KELLER Maria", "AL-NUAIMI Hamad": how many words in capitals stand before others that are not. */
    private static int surnamesInCapitals(List<String> words) {
        int count = 0;
        while (count < words.size() && words.get(count).length() > 1 && isCapitals(words.get(count))) {
            count++;
        }
        boolean named = count > 0 && words.get(count - 1).length() > 2;
        return named && count < words.size() && words.stream().skip(count).noneMatch(NameParts::isCapitals) ? count : 0;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    }

    private boolean is(String word, String kind) {
        String plain = LatinLetters.byShape(word);
        return kind.equals(kinds.get(plain)) || kind.equals(kinds.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Puts parts together from left to right. */
    private final class Builder {
        private final List<Part> parts = new ArrayList<>();
        private String before = "";
        private boolean patronym;
        private boolean servant;

        void add(String written, boolean more) {
            String word = written.endsWith(".") && written.length() > 3
                    ? written.substring(0, written.length() - 1)
                    : written;
            String plain = LatinLetters.byShape(word);
            boolean initial = isInitial(word);
            if ((parts.isEmpty() && more && is(plain, "title")) || (!more && is(plain, "suffix"))) {
                before = "";
            } else if (initial) {
                put(plain, true);
            } else if (is(word, "faith") && !parts.isEmpty()) {
                Part last = parts.remove(parts.size() - 1);
                parts.add(new Part(stem(last.text()) + "din", last.patronym(), false));
            } else if (more && (is(word, "servant") || is(word, "kunya"))) {
                servant |= is(word, "servant");
                before = ArabicScript.is(word) ? word : is(word, "servant") ? SERVANT_OF : father(plain);
            } else if (more && is(word, "patronym")) {
                patronym = true;
            } else if (more && (is(word, "article") && !(parts.isEmpty() && before.isEmpty() && !plain.equals("al")))) {
                return;
            } else if (more && is(word, "particle")) {
                return;
            } else {
                put(joined(word.toLowerCase(Locale.ROOT)), false);
            }
        }

        private String father(String kunya) {
            return kunya.startsWith("u") || kunya.startsWith("o") ? "umm" : "abu";
        }

        private void put(String text, boolean initial) {
            parts.add(new Part(before + text, patronym, initial));
            before = "";
            patronym = false;
        }

        private String joined(String word) {
            String arabic = ArabicScript.is(word) ? ArabicScript.withoutArticle(word) : word;
            String plain = LatinLetters.byShape(word);
            Matcher abd = SERVANT.matcher(plain);
            if (before.isEmpty()
                    && plain.length() >= SHORTEST_SERVANT
                    && !NO_SERVANT.contains(plain)
                    && abd.matches()) {
                servant = true;
                return SERVANT_OF + abd.group(2);
            }
            Matcher faith = FAITH.matcher(plain);
            return plain.length() >= SHORTEST_SERVANT && faith.matches() ? stem(faith.group(1)) + "din" : arabic;
        }

        /** "nour" and "nuru" before al-Din. */
        private String stem(String word) {
            return word.replaceAll("(?<=..[^aeiou])[aeiou]$", "");
        }
    }

    private static boolean isInitial(String word) {
        String letters = word.replace(".", "");
        boolean capital = !letters.isEmpty() && Character.isUpperCase(letters.codePointAt(0));
        return capital && (letters.length() == 1 || (letters.length() == 2 && word.endsWith(".")));
    }
}
