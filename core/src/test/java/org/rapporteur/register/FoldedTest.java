package org.rapporteur.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Côte d'Ivoire, ` cote d ivoire `",
                "the  U.S., ` the u s `",
                "Ħal-Rhûn, ` ħal rhun `",
                "النّيل, ` النيل `",
                "--, ``"
            })
    void namesAreWordsInSmallLettersBetweenSpaces(String name, String folded) {
        assertThat(Folded.of(name)).isEqualTo(folded);
    }
}
