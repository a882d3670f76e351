package org.rapporteur.app.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
