package org.rapporteur.bench.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCounterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks failed. | 3",
                "Syria's envoy didn't come. | 6",
                "the US-backed plan (2018) | 5",
                "--- ... ! | 0",
            })
    void wordsAreTokensWithALetterOrDigit(String text, int words) {
        assertThat(new WordCounter().count(text)).isEqualTo(words);
    }
}
