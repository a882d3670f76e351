package org.rapporteur.language.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;

class Iob2Test {
    @TempDir
    Path folder;

    @Test
    void wordsStandInTheirTextOrApart() throws IOException {
        String rows = """
                # text = In al-Bab.
                1 In O
                2 al B-LOC
                3 - I-LOC
                4 Bab I-LOC
                5 . O

                # text = another text
                1 In O
                2 Homs B-LOC
                """;
        List<Sentence> read = Iob2.read(file(rows.replaceAll("(?m)^(\\d+) (\\S+) ", "$1\t$2\t")));
        assertThat(read).hasSize(2);
        assertThat(read.get(0).text()).isEqualTo("In al-Bab.");
        assertThat(read.get(0).names()).singleElement().satisfies(name -> {
            assertThat(name.from()).isEqualTo(1);
            assertThat(name.to()).isEqualTo(4);
            assertThat(name.type()).isEqualTo(NameType.PLACE);
        });
        assertThat(read.get(1).text()).isEqualTo("In Homs");
    }

    @Test
    void aLineWithoutColumnsIsNamed() {
        assertThatThrownBy(() -> Iob2.read(file("1\tIn\tO\nHoms\n"))).hasMessageContaining("line 2");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("names.iob2"), text);
    }
}
