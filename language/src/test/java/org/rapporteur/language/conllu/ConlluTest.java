package org.rapporteur.language.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
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
import org.rapporteur.language.token.AnyText;
import org.rapporteur.language.token.Segmenter;

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
        "'1\tA\t_\t_\t_\t_\t0\troot\t_\t_\n2\tB\t_\t_\t_\t_\t9\tdep\t_\t_\n', 2, '9 is no word'",
        "'1\tA\t_\t_\t_\t_\tx\troot\t_\t_\n', 1, no number",
    })
    void aBadLineIsNamed(String text, int line, String problem) {
        assertThatThrownBy(() -> one(text))
                .isInstanceOf(BadConlluException.class)
                .hasMessageContaining("in.conllu, line " + line + ":")
                .hasMessageContaining(problem);
    }

    @Test
    void aCommentSaysItsValue() throws IOException {
        ConlluSentence read = one(GIVEN);
        assertThat(read.comment("sent_id")).contains("1");
        assertThat(read.comment("text")).contains("Salma doesn't agree.");
        assertThat(read.comment("sent")).isEmpty();
    }

    @Test
    void partsOfAWordThatAreWrittenOtherwiseShareIt() throws IOException {
        Sentence sentence = one("""
                1-3\tab\t_\t_\t_\t_\t_\t_\t_\t_
                1\tab \t_\t_\t_\t_\t_\t_\t_\t_
                2\tb\t_\t_\t_\t_\t_\t_\t_\t_
                3\ta\t_\t_\t_\t_\t_\t_\t_\t_
                """).sentence();
        assertThat(sentence.tokens()).extracting(Token::span).containsOnly(new Span(0, 2), new Span(0, 1));
    }

    @Test
    void anotherNumberOfWordsIsNotWritten() throws IOException {
        ConlluSentence given = one(GIVEN);
        Sentence other = one("1\tHello\t_\t_\t_\t_\t_\t_\t_\t_\n").sentence();
        assertThatThrownBy(() -> new ConlluWriter(new StringBuilder()).write(given, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 words");
    }

    @Test
    void anyTextIsReadBackAsItWasWritten() throws IOException {
        Random random = new Random(5);
        Segmenter segmenter = new Segmenter();
        for (int round = 0; round < 100; round++) {
            String text = AnyText.of(random, 1000);
            List<Sentence> sentences = segmenter.segment(text, List.of(new Span(0, text.length())));
            StringBuilder out = new StringBuilder();
            new ConlluWriter(out).write(new Doc(text, sentences));
            ConlluReader reader = new ConlluReader(new StringReader(out.toString()), "any");
            for (Sentence sentence : sentences) {
                ConlluSentence read = reader.next().orElseThrow();
                assertThat(read.sentence().tokens().stream().map(Token::form))
                        .containsExactlyElementsOf(
                                sentence.tokens().stream().map(Token::form).toList());
                assertThat(read.comment("text")).contains(read.sentence().text());
            }
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void whatIsNoConlluIsRefusedWithItsLine() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            StringBuilder mangled = new StringBuilder(GIVEN);
            for (int change = 0; change < 4; change++) {
                int at = random.nextInt(mangled.length());
                String piece = List.of("\t", "\n", "-", ".", "_", "0", "9", "-1", "#", "99999999999", "")
                        .get(random.nextInt(11));
                mangled.replace(at, Math.min(mangled.length(), at + random.nextInt(3)), piece);
            }
            try (ConlluReader reader = new ConlluReader(new StringReader(mangled.toString()), "mangled")) {
                while (reader.next().isPresent()) {
                    // the next one may be the bad one
                }
            } catch (BadConlluException e) {
                assertThat(e).hasMessageMatching("(?s)mangled, line \\d+: .+");
            }
        }
    }

    private static ConlluSentence one(String text) throws IOException {
        return new ConlluReader(new StringReader(text), "in.conllu").next().orElseThrow();
    }
}
