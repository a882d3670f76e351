package org.rapporteur.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;

class LetteringTest {
    private final Sentence sentence = Sentence.of(
                    "In Homs", 0, List.of(new Span(0, 2), new Span(3, 7)), List.of("In", "Homs"))
            .withNames(List.of(new Name(1, 2, NameType.PLACE)));

    @Test
    void someSentencesComeInOtherLettersWithTheSameNames() {
        Lettering lettering = new Lettering(4);
        List<Sentence> varied = IntStream.range(0, 200)
                .mapToObj(number -> lettering.vary(sentence))
                .flatMap(Optional::stream)
                .toList();
        assertThat(varied).hasSizeBetween(20, 120);
        assertThat(varied).extracting(one -> one.token(1).form()).containsOnly("homs", "HOMS");
        assertThat(varied).allSatisfy(one -> {
            assertThat(one.names()).isEqualTo(sentence.names());
            assertThat(one.token(0).form().toLowerCase(Locale.ROOT)).isEqualTo("in");
        });
    }
}
