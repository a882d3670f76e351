package org.rapporteur.language.token;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.model.Lines;
import org.rapporteur.language.text.Span;

/** Knows who-said-it behind a quotation that ends with its own mark: “Why?” Gen. Haddad asked. Immutable. */
final class Attributions {
    /** Names are not longer; more is not looked at. */
    private static final int LONGEST = 10;

    private final Abbreviations abbreviations;
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> particles = new HashSet<>();

    Attributions(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        for (String line : Lines.of(Attributions.class, "attributions.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            (words.get(0).equals("verb") ? verbs : particles).addAll(words.subList(1, words.size()));
        }
    }

    /** Whether token {@code from} begins a name that a verb of saying follows. */
    boolean begins(String text, List<Span> tokens, int from) {
        if (abbreviations.isStarter(
                text, tokens.get(from).start(), tokens.get(from).end())) {
            return false;
        }
        int last = Math.min(tokens.size(), from + LONGEST);
        for (int token = from; token < last; token++) {
            String word = tokens.get(token).in(text);
            if (Character.isLowerCase(word.charAt(0)) && verbs.contains(word)) {
                return token > from;
            }
            if (!Character.isUpperCase(word.codePointAt(0)) && !particles.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return false;
    }
}
