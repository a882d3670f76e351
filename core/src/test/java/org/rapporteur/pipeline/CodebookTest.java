package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Findings;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;

/** The codebook says what the frames emit, and its examples are coded as it says. */
class CodebookTest {
    private static final Pattern TYPE = Pattern.compile("\\| ([A-Z]+) \\| ([a-z-]+) \\| .+ \\| (.+) \\|");
    private static final Pattern CODE = Pattern.compile("\\| (\\d{2,4}) \\| .+ \\| -?[\\d.]+ \\|");
    private static final Pattern CONTEXT = Pattern.compile("\\| ([a-z_]+) \\| [^|]+ \\|");
    private static final Pattern STATUS = Pattern.compile("\\| `([a-z]+)` \\| .+ \\| (.+) \\|");

    @TestFactory
    Stream<DynamicTest> everyExampleIsCodedAsItsTypeAndMode() throws IOException {
        return rows(TYPE)
                .map(row -> DynamicTest.dynamicTest(
                        row.group(1) + " " + row.group(2),
                        () -> assertThat(codes(Found.in(row.group(3)).findings()))
                                .as(row.group(3))
                                .contains(row.group(1) + " " + row.group(2))));
    }

    @TestFactory
    Stream<DynamicTest> everyStatusHasItsExample() throws IOException {
        return rows(STATUS)
                .map(row -> DynamicTest.dynamicTest(
                        row.group(1),
                        () -> assertThat(Found.in(row.group(2)).findings().of(Event.class))
                                .extracting(Event::status)
                                .contains(EventStatus.valueOf(row.group(1).toUpperCase(Locale.ROOT)))));
    }

    @Test
    void allTypesAndModesOfTheFramesAreThereAndNoOthers() throws IOException {
        Set<String> emitted =
                emitted(entry -> Stream.of(entry.one("type").orElseThrow().toUpperCase(Locale.ROOT) + " "
                        + entry.one("mode").orElse("-")));
        assertThat(inBook(TYPE, row -> row.group(1) + " " + row.group(2))).isEqualTo(emitted);
    }

    @Test
    void allContextsOfTheFramesAreThereAndNoOthers() throws IOException {
        assertThat(inBook(CONTEXT, row -> row.group(1))).isEqualTo(emitted(entry -> entry.all("context").stream()));
    }

    @Test
    void allCameoCodesOfTheFramesAreThereAndNoOthers() throws IOException {
        assertThat(inBook(CODE, row -> row.group(1))).isEqualTo(emitted(entry -> entry.all("cameo").stream()));
    }

    private static List<String> codes(Findings findings) {
        return findings.of(Event.class)
                .filter(event -> event.status() == EventStatus.HAPPENED)
                .map(event -> event.type() + " " + event.mode().orElse("-"))
                .toList();
    }

    private static Stream<Matcher> rows(Pattern pattern) throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "codebook.md")).stream()
                .map(pattern::matcher)
                .filter(Matcher::matches);
    }

    private static Set<String> inBook(Pattern pattern, Function<Matcher, String> value) throws IOException {
        return rows(pattern)
                .map(value)
                .filter(name -> !name.equals("context"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> emitted(Function<Entry, Stream<String>> values) {
        return Knowledge.builtIn()
                .table(
                        "frames.txt",
                        Set.of(
                                "type",
                                "cameo",
                                "mode",
                                "context",
                                "actor",
                                "recipient",
                                "light",
                                "quantity",
                                "reciprocal",
                                "needs",
                                "patient",
                                "act",
                                "not",
                                "only",
                                "example"))
                .entries()
                .stream()
                .flatMap(values)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
