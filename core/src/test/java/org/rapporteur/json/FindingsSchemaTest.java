package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingsSchemaTest {
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../docs/schema/findings.schema.json")), InputFormat.JSON);

    FindingsSchemaTest() throws IOException {}

    @Test
    void everyLineThatIsWrittenHoldsToTheSchema() {
        Stream<String> lines = LongStream.range(0, 60)
                .mapToObj(RandomRecords::findings)
                .flatMap(findings -> FindingsLines.of(findings).all());
        Stream<String> unreadable = Stream.of(
                UnreadableLine.of("a", OptionalInt.of(1), "b", "c"),
                UnreadableLine.of("a", OptionalInt.empty(), "b", "c"));
        assertThat(Stream.concat(lines, unreadable))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    }

    @Test
    void aKeyThatTheSchemaDoesNotNameIsRefused() {
        String line = UnreadableLine.of("a", OptionalInt.empty(), "b", "c");
        assertThat(schema.validate(line.replace("{", "{\"guess\":1,"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(line.replace("\"why\":\"b\",", ""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyExampleInThePapersHoldsToTheSchema() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("../docs/findings.md"))) {
            assertThat(lines.filter(line -> line.startsWith("{\"kind\"")))
                    .hasSize(14)
                    .allSatisfy(line ->
                            assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
        }
    }
}
