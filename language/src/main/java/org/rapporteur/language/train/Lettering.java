package org.rapporteur.language.train;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.rapporteur.language.text.Sentence;

/** Writes some sentences all in small letters or all in capitals, as people do in messages and headings. */
final class Lettering {
    private static final double SMALL = 0.08;
    private static final double LARGE = 0.04;

    private final Random random;

    Lettering(long seed) {
        this.random = new Random(seed);
    }

    /** The same sentence with the same names in other letters; mostly empty. */
    Optional<Sentence> vary(Sentence sentence) {
        double drawn = random.nextDouble();
        if (sentence.names().isEmpty() || drawn >= SMALL + LARGE) {
            return Optional.empty();
        }
        return Optional.of(drawn < SMALL ? with(sentence, Lettering::small) : with(sentence, Lettering::large));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String large(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static Sentence with(Sentence sentence, UnaryOperator<String> letters) {
        List<String> forms = sentence.tokens().stream()
                .map(token -> letters.apply(token.form()))
                .toList();
        return Sentence.of(
                        sentence.documentText(),
                        sentence.paragraph(),
                        sentence.tokens().stream().map(token -> token.span()).toList(),
                        forms)
                .withNames(sentence.names());
    }
}
