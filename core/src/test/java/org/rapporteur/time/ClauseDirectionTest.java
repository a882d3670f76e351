package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Upos;

class ClauseDirectionTest {
    private static final Span FRIDAY = new Span(21, 27);

    private static Sentence tagged(String text, Upos verb, String tag) {
        return PlainText.read(text)
                .sentences()
                .get(0)
                .withTags(
                        List.of(Upos.DET, Upos.NOUN, verb, Upos.ADP, Upos.PROPN, Upos.PUNCT),
                        List.of("DT", "NN", tag, "IN", "NNP", "."));
    }

    @Test
    void presentTenseWithDaySpeaksOfWhatIsScheduled() {
        assertThat(ClauseDirection.of(tagged("The council meets on Friday.", Upos.VERB, "VBZ"), FRIDAY))
                .isEqualTo(Direction.FUTURE);
    }

    @Test
    void pastTenseIsToldByItsTagAlone() {
        assertThat(ClauseDirection.of(tagged("The council split on Friday.", Upos.VERB, "VBD"), FRIDAY))
                .isEqualTo(Direction.PAST);
    }

    @Test
    void sentenceWithoutVerbLeavesItOpen() {
        Sentence headline =
                PlainText.read("A new round in Geneva on Friday").sentences().get(0);

        assertThat(ClauseDirection.of(headline, new Span(25, 31))).isEqualTo(Direction.OPEN);
    }
}
