package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatedFilesTest {
    private static final String WHOLE = "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'', no sentence",
        "'# a comment alone\n', no sentence",
        "'# sent_id = a\n1\tGo\t_\t_\t_\t_\t0\troot\t_\t_\n', 'Sentence 2 (a) has no tags for word 1, ''Go'''",
        "'1\tGo\tgo\tVERB\tVB\t_\t_\t_\t_\t_\n', Sentence 2 has no tree",
        "'1\tGo\n', 10 columns",
    })
    void aTreebankThatTeachesNothingIsRefused(String text, String why) throws IOException {
        Path file = written(text.contains("\t") ? WHOLE + text : text);
        assertThatThrownBy(() -> AnnotatedFiles.treebank(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(why);
    }

    @Test
    void aWholeTreebankIsRead() throws IOException {
        assertThat(AnnotatedFiles.treebank(written(WHOLE))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'', no name", "'1\tGo\tO\n', no name", "'Go\n', line 1"})
    void namesThatNobodyMarkedAreRefused(String text, String why) throws IOException {
        Path file = written(text);
        assertThatThrownBy(() -> AnnotatedFiles.names(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(why);
    }

    @Test
    void markedNamesAreRead() throws IOException {
        assertThat(AnnotatedFiles.names(written("1\tDoha\tB-LOC\n"))).hasSize(1);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }
}
