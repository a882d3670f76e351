package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.actor.NameWords.NameWord;
import org.rapporteur.language.text.Span;

/** Finds known names in text, the longest first. */
public final class NameIndex {
    private final Map<String, List<Known>> byFirstWord = new HashMap<>();

    /** A name as written and the id it belongs to. */
    public record Spelling(String name, String id) {}

    /** A name found: where, and whose. */
    public record Hit(Span span, String id) {}

    private record Known(List<String> words, String name, String id) {
        boolean isAcronym() {
            return name.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        }

        boolean isCapitalised() {
            return name.codePoints().anyMatch(Character::isUpperCase);
        }
    }

    public NameIndex(List<Spelling> spellings) {
        for (Spelling spelling : spellings) {
            List<String> words = NameWords.keys(spelling.name());
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.get(0), key -> new ArrayList<>())
                        .add(new Known(words, spelling.name(), spelling.id()));
            }
        }
        byFirstWord
                .values()
                .forEach(known -> known.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
    }

    /** All known names in {@code words}, from left to right, without overlaps. */
    public List<Hit> find(String text, List<NameWord> words) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Known> known = longestAt(text, words, at);
            if (known.isPresent()) {
                int last = at + known.get().words().size() - 1;
                hits.add(new Hit(
                        new Span(
                                words.get(at).span().start(),
                                words.get(last).span().end()),
                        known.get().id()));
                at = last + 1;
            } else {
                at++;
            }
        }
        return hits;
    }

    private Optional<Known> longestAt(String text, List<NameWord> words, int at) {
        for (Known known : byFirstWord.getOrDefault(words.get(at).key(), List.of())) {
            if (matches(known, text, words, at)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Known known, String text, List<NameWord> words, int at) {
        if (at + known.words().size() > words.size()) {
            return false;
        }
        for (int i = 0; i < known.words().size(); i++) {
            if (!known.words().get(i).equals(words.get(at + i).key())) {
                return false;
            }
        }
        Span span = new Span(
                words.get(at).span().start(),
                words.get(at + known.words().size() - 1).span().end());
        String written = span.in(text);
        return isOneStretch(written) && caseFits(known, written);
    }

    /** A name does not run over a comma, stop, bracket or line end; an abbreviation's own stops are part of the words. */
    private static boolean isOneStretch(String written) {
        return written.codePoints()
                .noneMatch(c ->
                        c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '\n' || c == '"' || c == '/');
    }

    private static boolean caseFits(Known known, String written) {
        if (known.isAcronym()) {
            return written.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        }
        if (!known.isCapitalised()) {
            return true;
        }
        return capitalisedWords(written)
                        >= Math.min(
                                capitalisedWords(known.name()), known.words().size() - 1)
                && written.codePoints().anyMatch(Character::isUpperCase)
                && (known.words().size() > 1 || Character.isUpperCase(written.codePointAt(0)));
    }

    private static int capitalisedWords(String name) {
        int count = 0;
        for (String word : name.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                count++;
            }
        }
        return count;
    }
}
