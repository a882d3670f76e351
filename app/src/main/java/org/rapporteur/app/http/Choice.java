package org.rapporteur.app.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A word that stands for one of a closed list. */
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> E of(String name, String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> written(one).equals(value.strip()))
                .findFirst()
                .orElseThrow(() -> RequestException.wrong(name + " is '" + value + "'. Give one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Choice::written)
                                .collect(Collectors.joining(", "))));
    }

    private static String written(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
