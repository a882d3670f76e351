package org.rapporteur.bench.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void textsAreTakenAgainUntilThereAreEnoughWordsAndTheLongestComesFirst() throws IOException {
        Path lines = Files.writeString(folder.resolve("two.jsonl"), """
                {"id": "a", "text": "The delegates met in the old town."}
                {"id": "b", "text": "The delegates met again in the old town on Monday."}
                """);
        Texts texts = Texts.of(lines, 20);
        assertThat(texts.words()).isEqualTo(7 + 10 + 7);
        assertThat(texts.all())
                .containsExactly(
                        "The delegates met again in the old town on Monday.",
                        "The delegates met in the old town.",
                        "The delegates met in the old town.");
    }

    @Test
    void noWordsAreNoTexts() throws IOException {
        Path lines = Files.writeString(folder.resolve("none.jsonl"), "{\"id\": \"a\", \"text\": \"...\"}\n");
        assertThatThrownBy(() -> Texts.of(lines, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no word");
    }
}
