package org.rapporteur.language.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.model.Hashes;
import org.rapporteur.language.network.Vectors;

class VectorFileTest {
    @TempDir
    Path folder;

    @Test
    void theFirstOfWordsThatFoldAlikeIsKept() throws IOException {
        Vectors vectors = new Vectors(VectorFile.read(file("envoy 0.5 -1\n1998 1 1\n2018 2 2\nlater 3 3\n"), 2)
                .build(""));
        float[] found = new float[2];
        assertThat(vectors.find(Hashes.folded("Envoy"), found)).isTrue();
        assertThat(found[0]).isCloseTo(0.5f, within(0.01f));
        assertThat(vectors.find(Hashes.folded("2020"), found)).isTrue();
        assertThat(found[0]).isCloseTo(1, within(0.01f));
        assertThat(vectors.find(Hashes.folded("unseen"), found)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"envoy\n", "envoy 1 2\nleft 1\n", "envoy 1 x\n"})
    void aBadLineIsNamed(String text) {
        assertThatThrownBy(() -> VectorFile.read(file(text), 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vectors.txt, line " + text.lines().count());
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> VectorFile.read(file(""), 10)).hasMessageContaining("is empty");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("vectors.txt"), text);
    }
}
