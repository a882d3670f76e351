package org.rapporteur.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;

class TokeniserTest {
    private final Segmenter segmenter = new Segmenter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "They don't agree. | They do n't agree .",
                "They don’t agree. | They do n’t agree .",
                "It won't and cannot last. | It wo n't and can not last .",
                "The regime's prisons | The regime 's prisons",
                "the prisoners' families | the prisoners ' families",
                "We'll see what they've done; I'd wait. | We 'll see what they 've done ; I 'd wait .",
                "a US-backed plan | a US - backed plan",
                "a non-binding, anti-war text | a non-binding , anti-war text",
                "the al-Rukban camp | the al - Rukban camp",
                "Ma’aret al-Nu’man fell | Ma’aret al - Nu’man fell",
                "Mr. Smith met Gen. Haddad of the U.S. Army. | Mr. Smith met Gen. Haddad of the U.S. Army .",
                "J. R. Brown spoke | J. R. Brown spoke",
                "Yu. B. Zimin met G. Kh. Popov. | Yu. B. Zimin met G. Kh. Popov .",
                "He met Mr. Yu. Talks failed. | He met Mr. Yu . Talks failed .",
                "It cost $5.2m, or 3,000 euros (10%). | It cost $ 5.2 m , or 3,000 euros ( 10 % ) .",
                "at 10:30 on 11/28/2000 | at 10:30 on 11/28/2000",
                "until Oct. 23, 2018 | until Oct. 23 , 2018",
                "the 1990s and the 20th century | the 1990s and the 20th century",
                "pages 5-10 | pages 5 - 10",
                "see https://example.org/a?b=c, or mail a.b@example.org. | see https://example.org/a?b=c , or mail a.b@example.org .",
                "www.example.com | www.example.com",
                "“No,” he said | “ No , ” he said",
                "\"No,\" he said | \" No , \" he said",
                "Wait... what?! | Wait ... what ?!",
                "war -- and peace — now | war -- and peace — now",
                "e.g. Homs, i.e. not Hama, etc. | e.g. Homs , i.e. not Hama , etc .",
                "No. 5 says no. | No. 5 says no .",
                "AT&T and R&D | AT&T and R&D",
                "Resolution 2254 (2015) | Resolution 2254 ( 2015 )",
            })
    void isCutAsInTheTreebanks(String text, String expected) {
        assertThat(tokens(text.strip())).isEqualTo(expected.strip());
    }

    private String tokens(String text) {
        return segmenter.segment(text, List.of(new Span(0, text.length()))).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::form)
                .collect(Collectors.joining(" "));
    }
}
