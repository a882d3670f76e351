package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.KnowledgeException;

class DateWordsTest {
    @Test
    void feastOfOnesOwnIsReadWithoutJava(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("dates.txt"), "land-day | kind = feast | value = 03-30 | names = St. Land's Day\n");
        DateReader reader = new DateReader(DateWords.load(Knowledge.builtIn().with(folder)));

        assertThat(reader.read(
                        PlainText.read("They marched on St. Land's Day 2018."), Optional.of(LocalDate.of(2018, 4, 2))))
                .singleElement()
                .satisfies(date -> assertThat(date.timex()).contains("2018-03-30"));
    }

    @Test
    void mistakesAreReportedTogether(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("dates.txt"),
                "a | kind = month | value = 13 | names = Smarch\nb | kind = moon | value = 1 | names = Full\n");
        Knowledge knowledge = Knowledge.builtIn().with(folder);

        assertThatThrownBy(() -> DateWords.load(knowledge))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("'13'")
                .hasMessageContaining("'moon'");
    }
}
