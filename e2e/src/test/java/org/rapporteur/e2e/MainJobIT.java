package org.rapporteur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainJobIT {
    private static final Path SAMPLES = Program.ROOT.resolve("samples");

    @TempDir
    Path folder = Path.of("");

    @Test
    void samplesAreReadIntoTheRegisterAndTheAdviceWorks() {
        Program program = new Program(folder);
        Program.Run read = program.run("read", SAMPLES);
        assertThat(read.code()).as(read.errors()).isZero();
        assertThat(read.out()).contains("Read 13 reports", "events claimed in statements", "Try next:");
        List<String> advice = read.lines().stream()
                .dropWhile(line -> !line.equals("Try next:"))
                .skip(1)
                .toList();
        assertThat(advice).isNotEmpty().allSatisfy(line -> {
            Program.Run tried = program.run(words(line).toArray());
            assertThat(tried.code()).as(line + tried.errors()).isZero();
            assertThat(tried.lines()).hasSizeGreaterThan(2);
        });
    }

    /** The words of a command after the program's name, quotation marks taken away. */
    private static List<String> words(String line) {
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line);
        return word.results()
                .skip(1)
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    @Test
    void readingTheSameAgainAddsNothing() {
        Program program = new Program(folder);
        assertThat(program.run("read", SAMPLES).code()).isZero();
        String before = program.run("export", "--format", "jsonl").out();
        assertThat(program.run("read", SAMPLES).out()).contains("Read 0 reports", "13 known already");
        assertThat(program.run("export", "--format", "jsonl").out()).isEqualTo(before);
    }

    @Test
    void whatExtractPrintsHoldsToTheSchemaAndIsTheSameForAnyNumberOfJobs() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Program.ROOT.resolve("docs/schema/findings.schema.json")), InputFormat.JSON);
        Program program = new Program(folder);
        Program.Run one = program.run("extract", "--jobs", 1, SAMPLES, "nothing-of-this-name");
        assertThat(one.code()).isEqualTo(1);
        assertThat(one.lines())
                .hasSizeGreaterThan(500)
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
        assertThat(one.out()).contains("\"kind\":\"unreadable\"", "nothing-of-this-name");
        assertThat(program.run("extract", "--jobs", 2, SAMPLES, "nothing-of-this-name")
                        .out())
                .isEqualTo(one.out());
    }

    @Test
    void theRegisterGivesBackWhatExtractPrints() {
        Program program = new Program(folder);
        Path report = SAMPLES.resolve("libya-ceasefire.txt");
        assertThat(program.run("read", report).code()).isZero();
        assertThat(program.run("export", "--format", "jsonl").out())
                .isEqualTo(program.run("extract", report).out());
        assertThat(program.run("export", "--format", "csv", "--to", "tables").out())
                .contains("demands.csv", "evidence.csv");
    }

    @ParameterizedTest
    @CsvSource({"40", "80", "132"})
    void tablesFitTheTerminal(int columns) {
        Program program = new Program(folder);
        assertThat(program.run("read", SAMPLES.resolve("libya-ceasefire.txt")).code())
                .isZero();
        List<String> command = List.of(
                "env",
                "COLUMNS=" + columns,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Program.ROOT.resolve("app/target/rapporteur.jar").toString(),
                "timeline");
        assertThat(program.run(command).lines())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .isLessThanOrEqualTo(Math.max(columns, 27 + 3 * 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "extract",
                "search",
                "show",
                "timeline",
                "statements",
                "meetings",
                "demands",
                "commitments",
                "allegations",
                "actors",
                "instruments",
                "positions",
                "brief",
                "export",
                "evaluate",
                "knowledge",
                "parse",
                "train"
            })
    void everyCommandHasHelpWithAnExample(String command) {
        Program.Run help = new Program(folder).run(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Example:", "rapporteur " + command);
    }

    @Test
    void wrongUsageIsToldApartFromFailure() throws IOException {
        Program program = new Program(folder);
        assertThat(program.run().code()).isEqualTo(2);
        assertThat(program.run("reed", "x").code()).isEqualTo(2);
        assertThat(program.run("read").code()).isEqualTo(2);
        assertThat(program.run("extract", "--jobs", "0", SAMPLES).code()).isEqualTo(2);
        assertThat(program.run("meetings").code()).isEqualTo(2);
        assertThat(program.run("meetings", "--since", "yesterday").code()).isEqualTo(2);
        assertThat(program.run("parse", "nothing").code()).isEqualTo(1);
        Path stranger = Files.writeString(folder.resolve("stranger.db"), "not a register at all, but words");
        Program.Run failed = program.run("read", "--register", stranger, SAMPLES);
        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.errors()).contains("is not a register").doesNotContain("\tat ");
        assertThat(program.run("--version").out()).startsWith("rapporteur ");
    }
}
