package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.Findings;

class FindingsReaderTest {
    private static final String REPORT =
            "{'kind':'report','report':'r','chain':[],'text':'ab \ud83d\udd4a','furniture':[],"
                    + "'schema':'1','program':'p','models':'m'}";

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        for (long seed = 0; seed < 300; seed++) {
            Findings findings = RandomRecords.findings(seed);
            String lines = FindingsLines.of(findings).all().collect(Collectors.joining("\n"));
            assertThat(FindingsReader.read("seed " + seed, lines)).isEqualTo(findings);
        }
    }

    @Test
    void readsReportAfterReportAndPassesOverUnreadableInputs() throws IOException {
        Findings first = RandomRecords.findings(1);
        Findings second = RandomRecords.findings(2);
        String lines = FindingsLines.of(first).all().collect(Collectors.joining("\n"))
                + "\n{\"kind\":\"unreadable\",\"input\":\"x\",\"line\":null,\"why\":\"w\",\"mend\":\"m\"}\n\n"
                + FindingsLines.of(second).all().collect(Collectors.joining("\n"));
        var reader = new FindingsReader("both", new BufferedReader(new StringReader(lines)));
        assertThat(reader.next()).contains(first);
        assertThat(reader.next()).contains(second);
        assertThat(reader.next()).isEmpty();
        assertThat(reader.next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'kind':'mention' | This is not JSON",
                "[1] | not a JSON object",
                "{'report':'r'} | 'kind' is missing",
                "{'kind':'rumour','report':'r'} | no kind of line called 'rumour'",
                "{'kind':'date','report':'q'} | of report 'q' but stands among those of 'r'",
                "{'kind':'date','report':'r','span':[2,9],'text':'b','type':'date'} | lies outside the report's text of 4",
                "{'kind':'date','report':'r','span':[2],'text':'b','type':'date'} | should be a span such as [3,7]",
                "{'kind':'date','report':'r','span':[1,2],'text':'b','type':'age'} | none of [date, interval, duration, set]",
                "{'kind':'date','report':'r','span':[1,2],'text':7,'type':'date'} | 'text' should be a text",
                "{'kind':'report','report':'s','text':'','schema':'2'} | written in schema '2'",
            })
    void aWrongLineIsNamedWithItsPlace(String line, String message) {
        String lines = (REPORT + "\n" + line).replace('\'', '"');
        assertThatThrownBy(() -> FindingsReader.read("f.jsonl", lines))
                .isInstanceOf(LineException.class)
                .hasMessageStartingWith("f.jsonl:2: ")
                .hasMessageContaining(message);
    }

    @Test
    void linesWithoutAReportLineAreRefused() {
        assertThatThrownBy(() -> FindingsReader.read("f", "{\"kind\":\"date\"}"))
                .hasMessageContaining("before any report");
        assertThatThrownBy(() -> FindingsReader.read("f", "")).hasMessageContaining("no report line");
    }
}
