package org.rapporteur.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.text.Span;

class SentencesTest {
    private static final String TEXT =
            "A headline\nThe envoy met them. He urged both sides to wait. They did.\nThe end";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "envoy,The envoy met them.",
                "urged,He urged both sides to wait.",
                "He,He urged both sides to wait.",
                "They did.,They did.",
                "A headline,A headline",
                "end,The end",
                "The end,The end"
            })
    void theSentenceAroundWordsIsFound(String words, String sentence) {
        int start = TEXT.lastIndexOf(words);
        Span found = Sentences.around(TEXT, new Span(start, start + words.length()));
        assertThat(found.in(TEXT).strip()).isEqualTo(sentence);
    }
}
