package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is asked of every file of kinds of words that the program has. */
public final class WordFiles {
    private WordFiles() {}

    /** Every kind has words, all of them in lower case. */
    public static void assertEveryKindHasWords(String file, Class<? extends Enum<?>> kinds) {
        List<Entry> entries = Knowledge.builtIn().table(file, Set.of("is")).entries();
        assertThat(entries).allMatch(entry -> entry.id().equals(entry.id().toLowerCase(Locale.ROOT)));
        assertThat(entries.stream().flatMap(entry -> entry.all("is").stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(kinds.getEnumConstants())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
