package org.rapporteur.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names made alike for search: lower case, without accents and marks, each word between spaces, so that "US" is found in
 * {@code " us "} but not in {@code " russia "}.
 */
public final class Folded {
    private Folded() {}

    /** "Côte d'Ivoire" becomes {@code " cote d ivoire "}. */
    public static String of(String name) {
        String words = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.isEmpty() ? "" : " " + words + " ";
    }

    /** All of {@code names}, one a line, each once. */
    static String of(Stream<String> names) {
        return names.map(Folded::of).filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }
}
