package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.text.Span;

class CodePointsTest {
    private static final String DOVES = "a\ud83d\udd4ab\ud83d\udd4a\ud83d\udd4ac";

    @Test
    void agreesWithCountingOneByOne() {
        for (String text : List.of("", "plain", DOVES, "\ud83d\udd4a", "lone \udd4a and \ud83d halves")) {
            CodePoints offsets = CodePoints.of(text);
            int length = text.codePointCount(0, text.length());
            assertThat(offsets.length()).isEqualTo(length);
            for (int from = 0; from <= length; from++) {
                for (int to = from; to <= length; to++) {
                    Span chars = new Span(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
                    assertThat(offsets.fromChars(chars)).isEqualTo(new Span(from, to));
                    assertThat(offsets.toChars(new Span(from, to))).isEqualTo(chars);
                }
            }
        }
    }

    @Test
    void refusesASpanOutsideTheText() {
        CodePoints offsets = CodePoints.of(DOVES);
        assertThatThrownBy(() -> offsets.toChars(new Span(0, 7))).hasMessageContaining("6 code points");
        assertThatThrownBy(() -> offsets.fromChars(new Span(0, 10))).hasMessageContaining("9 chars");
    }
}
