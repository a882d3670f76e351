package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportLineTest {
    @Test
    void textIsTakenAsItIs() throws ReportLineException {
        assertThat(ReportLine.parse("{\"id\":\"a\",\"text\":\"  Two\\r\\n lines \\n\"}")
                        .text())
                .isEqualTo("  Two\r\n lines \n");
    }

    @Test
    void otherFieldsAreLeftAlone() throws ReportLineException {
        var line =
                ReportLine.parse("{\"id\":7,\"text\":\"Words.\",\"gold\":{\"who\":[1]},\"title\":null,\"url\":\" \"}");
        assertThat(line.id()).contains("7");
        assertThat(line.title()).isEmpty();
        assertThat(line.url()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-10-17", "2018-10-17T23:30:00+03:00", "2018-10-17 08:00", " 2018-10-17"})
    void publishedIsTheDayAsWritten(String published) throws ReportLineException {
        assertThat(ReportLine.parse("{\"text\":\"Words.\",\"published\":\"" + published + "\"}")
                        .published())
                .contains(LocalDate.of(2018, 10, 17));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"cut of            | not JSON",
                "{\"text\":\"a\"} {\"text\":\"b\"} | not JSON",
                "{\"text\":\"a\",\"text\":\"b\"} | not JSON",
                "[1,2]                         | not a JSON object",
                "\"words\"                     | not a JSON object",
                "{\"id\":\"a\"}                | no text",
                "{\"text\":\" \\n\"}           | no text",
                "{\"text\":null}               | no text",
                "{\"text\":[\"a\"]}            | \"text\" is not a string",
                "{\"text\":\"a\",\"title\":4}  | \"title\" is not a string",
                "{\"text\":\"a\",\"id\":1.5}   | \"id\" is not a string",
                "{\"text\":\"a\",\"published\":\"yesterday\"} | is no date: 'yesterday'",
                "{\"text\":\"a\",\"published\":\"2018-02-30\"} | is no date",
                "{\"text\":\"a\\u0000b\"}      | NUL",
                "{\"text\":\"a\\ud800b\"}      | half a character",
            })
    void brokenLineSaysWhatIsWrong(String line, String why) {
        var problem = catchThrowableOfType(ReportLineException.class, () -> ReportLine.parse(line));
        assertThat(problem).hasMessageContaining(why);
        assertThat(problem.mend()).isNotBlank();
    }
}
