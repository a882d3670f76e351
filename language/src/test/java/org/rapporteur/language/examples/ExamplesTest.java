package org.rapporteur.language.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The guide shows what the examples are, and says what they print. */
class ExamplesTest {
    private static final Path GUIDE = Path.of("README.md");
    private static final Path FOLDER = Path.of("src/test/java/org/rapporteur/language/examples");

    private static final String TREEBANK = "src/test/resources/org/rapporteur/language/train/tiny.conllu";

    private static final Pattern SHOWN = Pattern.compile(
            "\\[(\\w+)]\\(" + FOLDER.toString().replace('\\', '/')
                    + "/\\w+\\.java\\).*?```java\n(.*?)```(?:\n\n```text\n(.*?)```)?",
            Pattern.DOTALL);

    @TempDir
    Path folder;

    /** What a main method is. */
    @FunctionalInterface
    interface Program {
        void run(String[] arguments) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> theGuideSaysWhatAnExamplePrints() throws IOException {
        Map<String, Program> programs = new TreeMap<>(Map.of(
                "ReadText", ReadText::main,
                "WalkTree", WalkTree::main,
                "CountRelations", CountRelations::main,
                "WhoDidWhat", WhoDidWhat::main,
                "FindNames", FindNames::main,
                "GivenTokens", GivenTokens::main,
                "PartsOfText", PartsOfText::main,
                "ManyThreads", ManyThreads::main,
                "ConlluInAndOut", ConlluInAndOut::main,
                "TrainModels", TrainModels::main));
        assertThat(programs.keySet()).containsExactlyElementsOf(examples());
        Map<String, String> outputs = shown(3);
        return programs.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    assertThat(printed(one.getValue())).isEqualTo(outputs.get(one.getKey()));
                }));
    }

    @Test
    void theGuideShowsTheExamplesAsTheyAre() throws IOException {
        Map<String, String> shown = shown(2);
        assertThat(shown.keySet()).containsExactlyElementsOf(examples());
        for (Map.Entry<String, String> one : shown.entrySet()) {
            assertThat(one.getValue()).as(one.getKey()).isEqualTo(body(one.getKey()));
        }
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java")
                            && !name.equals("package-info.java")
                            && !name.equals("ExamplesTest.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> shown(int group) throws IOException {
        Map<String, String> shown = new TreeMap<>();
        Matcher matcher = SHOWN.matcher(Files.readString(GUIDE).replace("\r\n", "\n"));
        while (matcher.find()) {
            shown.put(matcher.group(1), String.valueOf(matcher.group(group)));
        }
        return shown;
    }

    /** The lines of the main method, without what they are indented by. */
    private static String body(String example) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(example + ".java"));
        int from = 0;
        while (!lines.get(from).contains("void main(")) {
            from++;
        }
        return lines.subList(from + 1, lines.indexOf("    }")).stream()
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String printed(Program program) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(bytes, true, UTF_8)) {
            System.setOut(caught);
            program.run(new String[] {TREEBANK, folder.resolve("models").toString()});
        } finally {
            System.setOut(before);
        }
        return bytes.toString(UTF_8).replace("\r\n", "\n");
    }
}
