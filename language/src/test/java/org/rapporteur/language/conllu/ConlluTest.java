package org.rapporteur.language.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;

class ConlluTest {
    private static final String GIVEN = """
            # sent_id = 1
            # text = Salma doesn't agree.
            1\tSalma\tSalma\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t_\tNER=B-PER
            2-3\tdoesn't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdoes\tdo\tAUX\tVBZ\t_\t4\taux\t_\t_
            3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
            4\tagree\tagree\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
            4.1\tagree\tagree\tVERB\tVB\t_\t_\t_\t_\t_
            5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

            """;

    @Test
    void whatIsReadIsWritten() throws IOException {
        ConlluSentence read = one(GIVEN);
        StringBuilder out = new StringBuilder();
        new ConlluWriter(out).write(read, read.sentence());
        assertThat(out).hasToString(GIVEN);
    }

    @Test
    void theTextIsPutTogetherFromTheWords() throws IOException {
        Sentence sentence = one(GIVEN).sentence();
        assertThat(sentence.text()).isEqualTo("Salma doesn't agree.");
        assertThat(sentence.tokens().stream().map(token -> token.span().in(sentence.documentText())))
                .containsExactly("Salma", "does", "n't", "agree", ".");
        assertThat(sentence.names()).containsExactly(new Name(0, 1, NameType.PERSON));
        assertThat(sentence.token(0).head()).contains(sentence.token(3));
    }

    @Test
    void wordsWithoutAnnotationAreEnough() throws IOException {
        Sentence sentence = one("1\tHello\t_\t_\t_\t_\t_\t_\t_\t_\n2\tDoha\t_\t_\t_\t_\t_\t_\t_\t_\n")
                .sentence();
        assertThat(sentence.tokens().stream().map(Token::form)).containsExactly("Hello", "Doha");
        assertThat(sentence.tree()).isEmpty();
    }

    @Test
    void missingSpacesOfRawTextAreMarked() throws IOException {
        String text = "Stop, now";
        Sentence sentence = Sentence.of(
                text, 0, List.of(new Span(0, 4), new Span(4, 5), new Span(6, 9)), List.of("Stop", ",", "now"));
        StringBuilder out = new StringBuilder();
        new ConlluWriter(out).write(new Doc(text, List.of(sentence)));
        assertThat(out.toString().lines().collect(Collectors.toList()))
                .containsExactly(
                        "# newpar",
                        "# sent_id = 1",
                        "# text = Stop, now",
                        "1\tStop\tStop\tX\t_\t_\t_\t_\t_\tSpaceAfter=No",
                        "2\t,\t,\tX\t_\t_\t_\t_\t_\t_",
                        "3\tnow\tnow\tX\t_\t_\t_\t_\t_\t_",
                        "");
    }

    @ParameterizedTest
    @CsvSource({
        "'1\tHello\n', 1, 10 columns",
        "'# a\n1\t\t_\t_\t_\t_\t_\t_\t_\t_\n', 2, form",
        "'# a\n2\tHello\t_\t_\t_\t_\t_\t_\t_\t_\n', 2, number 2",
        "'x\tHello\t_\t_\t_\t_\t_\t_\t_\t_\n', 1, no number",
        "'1\tHello\t_\t_\t_\t_\t1\tdep\t_\t_\n', 1, no tree",
        "'1\tHello\t_\t_\t_\t_\t7\tdep\t_\t_\n', 1, no tree",
    })
    void aBadLineIsNamed(String text, int line, String problem) {
        assertThatThrownBy(() -> one(text))
                .isInstanceOf(BadConlluException.class)
                .hasMessageContaining("in.conllu, line " + line + ":")
                .hasMessageContaining(problem);
    }

    private static ConlluSentence one(String text) throws IOException {
        return new ConlluReader(new StringReader(text), "in.conllu").next().orElseThrow();
    }
}
