package org.rapporteur.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamePairsTest {
    @TempDir
    Path folder;

    @Test
    void pairsAreThoseOfOneFormAndThoseOfNone() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String form = Integer.toString(1000 + i, 36);
            lines.add("kar" + form + "\tك " + i + "\t5");
            lines.add("kor" + form + "\tك " + i + "\t3");
            lines.add("kur" + form + "\tك " + i + "\t1");
        }
        Path file = Files.write(folder.resolve("names.tokens"), lines);

        List<NamePair> seen = NamePairs.read(file).draw(false, 50, 80, 1);
        List<NamePair> held = NamePairs.read(file).draw(true, 50, 80, 1);

        assertThat(seen)
                .filteredOn(NamePair::same)
                .hasSize(50)
                .allMatch(pair -> pair.one().substring(3).equals(pair.other().substring(3)));
        assertThat(seen)
                .filteredOn(pair -> !pair.same())
                .hasSize(80)
                .noneMatch(pair -> pair.one().substring(3).equals(pair.other().substring(3)));
        assertThat(seen)
                .noneMatch(pair -> pair.one().startsWith("kur") || pair.other().startsWith("kur"));
        assertThat(held).isNotEmpty().doesNotContainAnyElementsOf(seen);
        assertThat(NamePairs.read(file).draw(false, 50, 80, 1)).isEqualTo(seen);
    }

    @Test
    void aLineOfAnotherFormIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("names.tokens"), "karim\tك ر ي م\t5\nkarim 5\n");

        assertThatThrownBy(() -> NamePairs.read(file)).hasMessageContaining("names.tokens:2");
    }
}
