package org.rapporteur.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private final Model model = new Model.Builder()
            .list("tags", List.of("NN NOUN", "عربي"))
            .table("usual", HashTable.of(Map.of(5, 1, -7, 2, 0, 3)))
            .weights("tagger", weights())
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
    void weightsOfKnownFeaturesAreAddedUp() throws IOException {
        Features features = new Features();
        features.add(1);
        features.add(2);
        Weights.Builder builder = new Weights.Builder(2);
        builder.row(features.hash(0));
        builder.entry(0, 4);
        builder.entry(2, -3);
        builder.row(features.hash(1));
        builder.entry(2, 10);
        float[] scores = {9, 9, 9};
        builder.build().score(features, scores);
        assertThat(scores).containsExactly(4, 0, 7);
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
                .hasMessageContaining("version 1");
    }

    @Test
    void aMissingPartIsNamed() {
        assertThatThrownBy(() -> model.weights("parser"))
                .isInstanceOf(UnreadableModelException.class)
                .hasMessageContaining("'parser'");
    }

    private static Weights weights() {
        Weights.Builder builder = new Weights.Builder(3);
        builder.row(-5);
        builder.entry(1, -100_000);
        builder.row(7);
        builder.entry(0, 1);
        builder.entry(1, 2);
        builder.row(0);
        builder.entry(0, 3);
        return builder.build();
    }

    private static Model read(byte[] bytes) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(bytes), "x.model");
    }
}
