package org.rapporteur.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.JsonValue;

/** The samples that come with the project fit their gold. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final List<String> WORDS = List.of("content", "asked", "promised", "source", "by", "of", "accused");

    @Test
    void everySampleHasGoldThatCanBeReadAndEveryGoldASample() throws IOException {
        ExpectationScore score = Expectations.read(SAMPLES.resolve("gold")).scoreLines(Stream.empty());

        assertThat(score.reports())
                .extracting(ReportScore::report)
                .containsExactlyInAnyOrderElementsOf(texts().keySet());
        assertThat(score.asked()).isGreaterThanOrEqualTo(20 * score.reports().size());
    }

    @Test
    void goldAsksOnlyForWordsThatStandInTheReport() throws IOException {
        List<String> foreign = new ArrayList<>();
        for (Map.Entry<String, String> sample : texts().entrySet()) {
            JsonValue gold = JsonValue.parse(
                    sample.getKey(), Files.readString(SAMPLES.resolve("gold").resolve(sample.getKey() + ".json")));
            gold.get("expect")
                    .items()
                    .filter(expected -> !expected.get("kind").text().equals("count"))
                    .flatMap(expected -> WORDS.stream().map(expected::get))
                    .filter(JsonValue::isText)
                    .map(JsonValue::text)
                    .filter(words -> !Wording.of(words).in(sample.getValue()))
                    .forEach(words -> foreign.add(sample.getKey() + ": " + words));
        }
        assertThat(foreign).isEmpty();
    }

    /** The report ids with their texts; of a page, its source. */
    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.toList()) {
                String name = Objects.toString(file.getFileName());
                if (name.endsWith(".jsonl")) {
                    Files.readAllLines(file).stream()
                            .map(line -> JsonValue.parse(name, line))
                            .forEach(line -> texts.put(
                                    line.get("id").text(), line.get("text").text()));
                } else if (name.endsWith(".txt") || name.endsWith(".html")) {
                    texts.put(name.substring(0, name.lastIndexOf('.')), Files.readString(file));
                }
            }
        }
        return texts;
    }
}
