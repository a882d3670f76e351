package org.rapporteur.app.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleLineTest {
    @TempDir
    Path folder;

    @Test
    void aFrameIsALineOfTheFrames() {
        RuleLine line = RuleLine.of("frame attack/V", Optional.empty()).orElseThrow();
        assertThat(line.file()).isEqualTo("frames.txt");
        assertThat(line.number()).isPositive();
        assertThat(line.line()).startsWith("attack/V |").contains("type = assault");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "frame open inquiry/V; open,", // one of many phrases in a line
                "frame pull out force/V; pull_out", // with a particle
                "frame attack/V, nearest party; attack/V |",
                "frame release/V refused; release/V |",
                "frame attack/V verbal; attack/V |",
                "cue according to/P, need; according to/P |",
            })
    void howAFrameWasUsedOrWhichOfItsPhrasesIsTheSameLine(String rule, String part) {
        assertThat(RuleLine.of(rule, Optional.empty()).orElseThrow().line()).contains(part);
    }

    @Test
    void everyFrameOfAFindingIsALine() throws IOException {
        var lines = Files.writeString(folder.resolve("frames.txt"), "open,set_up probe,inquiry/V | type = accuse\n");
        assertThat(RuleLine.of("frame set up inquiry/V", Optional.of(folder)))
                .hasValue(new RuleLine(lines.toString(), 1, "open,set_up probe,inquiry/V | type = accuse"));
        assertThat(RuleLine.of("frame open/V", Optional.of(folder)).map(RuleLine::file))
                .isNotEqualTo(Optional.of(lines.toString()));
    }

    @Test
    void theUsersOwnLineWins() throws IOException {
        Path own = Files.writeString(folder.resolve("frames.txt"), "# mine\nattack/V | type = assault | cameo = 190\n");
        assertThat(RuleLine.of("frame attack/V", Optional.of(folder)))
                .hasValue(new RuleLine(own.toString(), 2, "attack/V | type = assault | cameo = 190"));
        assertThat(RuleLine.of("frame meet/V", Optional.of(folder))
                        .orElseThrow()
                        .file())
                .isEqualTo("frames.txt");
    }

    @Test
    void aRuleThatIsNoLineHasNone() {
        assertThat(RuleLine.of("meeting noun", Optional.empty())).isEmpty();
        assertThat(RuleLine.of("frame no such words/V", Optional.empty())).isEmpty();
    }
}
