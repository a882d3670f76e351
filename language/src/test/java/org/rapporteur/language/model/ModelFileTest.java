package org.rapporteur.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static final float[][] ROWS = {{0.5f, -1, 0.25f}, {0, 0, 0}, {1000, 3, -999}};

    private final Model model = new Model.Builder()
            .list("tags", List.of("NN NOUN", "عربي"))
            .table("usual", HashTable.of(Map.of(5, 1, -7, 2, 0, 3)))
            .matrix("coarse", Matrix.of(ROWS, 1))
            .matrix("fine", Matrix.of(ROWS, 2))
            .build("a card\n");

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Model read = read(ModelFile.bytes(model));
        assertThat(read.card()).isEqualTo("a card\n");
        assertThat(read.list("tags")).containsExactly("NN NOUN", "عربي");
        assertThat(List.of(
                        read.table("usual").get(5),
                        read.table("usual").get(-7),
                        read.table("usual").get(0)))
                .containsExactly(1, 2, 3);
        assertThat(read.table("usual").get(6)).isZero();
        assertThat(ModelFile.bytes(read)).isEqualTo(ModelFile.bytes(model));
    }

    @Test
    void numbersKeepTheirSizeAsFarAsTheirBytesAllow() throws IOException {
        Model read = read(ModelFile.bytes(model));
        assertThat(read.matrix("fine").rows()).isEqualTo(3);
        assertThat(read.matrix("fine").columns()).isEqualTo(3);
        for (int row = 0; row < ROWS.length; row++) {
            for (int column = 0; column < ROWS[row].length; column++) {
                float highest = row == 2 ? 1000 : 1;
                assertThat(read.matrix("coarse").toRows()[row][column])
                        .isCloseTo(ROWS[row][column], within(highest / 254));
                assertThat(read.matrix("fine").toRows()[row][column])
                        .isCloseTo(ROWS[row][column], within(highest / 65000));
            }
        }
    }

    @Test
    void aCutOffFileIsRefused() {
        byte[] whole = ModelFile.bytes(model);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut))
                    .isInstanceOf(UnreadableModelException.class)
                    .hasMessageContaining("x.model")
                    .hasMessageContaining("cut off")
                    .hasMessageContaining("rapporteur train");
        }
    }

    @Test
    void anotherVersionIsRefused() {
        byte[] newer = ModelFile.bytes(model);
        newer[11] = 9;
        assertThatThrownBy(() -> read(newer))
                .isInstanceOf(UnreadableModelException.class)
                .hasMessageContaining("version 9")
                .hasMessageContaining("version 2");
    }

    @Test
    void aMissingPartIsNamed() {
        assertThatThrownBy(() -> model.matrix("parser"))
                .isInstanceOf(UnreadableModelException.class)
                .hasMessageContaining("'parser'");
    }

    private static Model read(byte[] bytes) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(bytes), "x.model");
    }
}
