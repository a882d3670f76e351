package org.rapporteur.language.token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.model.Lines;

/** What is known of words that are written with a stop, and of words that begin sentences. Immutable. */
final class Abbreviations {
    /** What an abbreviation says about the end of a sentence; explained in abbreviations.txt. */
    enum Kind {
        NONE,
        TITLE,
        NUMBER,
        MONTH,
        JOINT,
        OPEN
    }

    /** Longer words are not looked up. */
    private static final int LONGEST = 12;

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> starters = new HashSet<>();

    Abbreviations() {
        for (String line : Lines.of(Abbreviations.class, "abbreviations.txt")) {
            String[] words = line.split(" ", -1);
            Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
            for (int word = 1; word < words.length; word++) {
                kinds.put(words[word], kind);
            }
        }
        for (String line : Lines.of(Abbreviations.class, "starters.txt")) {
            starters.addAll(List.of(line.split(" ", -1)));
        }
    }

    /** The kind of the chars {@code [from, to)}, which end with a stop. */
    Kind kind(String text, int from, int to) {
        int length = to - from;
        if (length < 2 || length > LONGEST) {
            return Kind.NONE;
        }
        if (isInitials(text, from, to)) {
            boolean initial = length == 2 && Character.isUpperCase(text.charAt(from));
            return initial ? Kind.OPEN : known(text, from, to, Kind.OPEN);
        }
        return known(text, from, to, Kind.NONE);
    }

    private Kind known(String text, int from, int to, Kind otherwise) {
        Kind kind = kinds.getOrDefault(text.substring(from, to).toLowerCase(Locale.ROOT), otherwise);
        boolean lower = Character.isLowerCase(text.charAt(from));
        return lower && (kind == Kind.MONTH || kind == Kind.TITLE) ? Kind.NONE : kind;
    }

    /** "J.", "U.S.", "p.m.": single letters, each with its stop; one alone only as a capital. */
    private static boolean isInitials(String text, int from, int to) {
        for (int at = from; at < to; at += 2) {
            if (!Character.isLetter(text.charAt(at)) || at + 1 >= to || text.charAt(at + 1) != '.') {
                return false;
            }
        }
        return to - from > 2 || Character.isUpperCase(text.charAt(from));
    }

    /** Whether a sentence usually begins with the chars {@code [from, to)}. */
    boolean isStarter(String text, int from, int to) {
        return to - from <= LONGEST
                && starters.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
