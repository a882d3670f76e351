package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.text.Span;

class MarksTest {
    private static final Marks BRACKETS = new Marks("[", "]");

    @Test
    void wordsAreMarkedWhereTheyStand() {
        assertThat(BRACKETS.mark("He urged them\nto wait.", List.of(new Span(14, 21), new Span(3, 8))))
                .isEqualTo("He [urged] them [to wait].");
    }

    @Test
    void overlappingSpansAreOneMark() {
        assertThat(BRACKETS.mark("He urged them to wait.", List.of(new Span(3, 13), new Span(9, 16))))
                .isEqualTo("He [urged them to] wait.");
    }

    @Test
    void coloursAreForTerminalsUnlessTheUserSaysOtherwise() {
        Terminal pipe = new Terminal(false, false, Map.of());
        Terminal terminal = new Terminal(true, true, Map.of());
        assertThat(Marks.of(pipe, Terminal.Colour.AUTO)).isEqualTo(BRACKETS);
        assertThat(Marks.of(pipe, Terminal.Colour.ALWAYS)).isNotEqualTo(BRACKETS);
        assertThat(Marks.of(terminal, Terminal.Colour.AUTO)).isNotEqualTo(BRACKETS);
        assertThat(Marks.of(terminal, Terminal.Colour.NEVER)).isEqualTo(BRACKETS);
        assertThat(new Terminal(true, true, Map.of("NO_COLOR", "1")).hasColours(Terminal.Colour.AUTO))
                .isFalse();
    }

    @Test
    void aPipeHasEightyColumnsUnlessTheEnvironmentSaysOtherwise() {
        assertThat(new Terminal(false, false, Map.of()).width()).isEqualTo(80);
        assertThat(new Terminal(false, false, Map.of("COLUMNS", "132")).width()).isEqualTo(132);
        assertThat(new Terminal(false, false, Map.of("COLUMNS", "wide")).width())
                .isEqualTo(80);
    }
}
