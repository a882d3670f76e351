package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command that docs/corrections.md shows is one that the program understands. */
class DocumentedCommandsTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    static List<String> commands() throws IOException {
        return Files.readAllLines(Path.of("../docs/corrections.md")).stream()
                .filter(line -> line.startsWith("rapporteur "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isUnderstood(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        Wiring wiring = Wiring.ofThisProcess();
        CommandLine commands = Main.commands(wiring, new Failures(new PrintWriter(new StringWriter())));
        CommandLine.ParseResult parsed =
                commands.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
        assertThat(parsed.subcommand().commandSpec().name()).isEqualTo(words.get(1));
    }

    @Test
    void allCorrectionsAreShown() throws IOException {
        CommandLine commands = Main.commands(Wiring.ofThisProcess(), new Failures(new PrintWriter(new StringWriter())));
        List<String> shown = commands();
        assertThat(Optional.ofNullable(commands.getSubcommands().get("correct"))
                        .orElseThrow()
                        .getSubcommands()
                        .keySet())
                .hasSize(13)
                .allSatisfy(
                        how -> assertThat(shown).anyMatch(line -> line.startsWith("rapporteur correct " + how + " ")));
    }
}
