package org.rapporteur.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.Language;
import org.rapporteur.language.conllu.ConlluReader;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;

class TrainingTest {
    private static final List<String> MODELS = List.of("parser.model", "parser-fast.model", "names.model");

    @TempDir
    Path folder;

    private Path treebank;
    private Path names;

    @BeforeEach
    void copyData() throws IOException {
        treebank = copy("tiny.conllu");
        names = copy("tiny.iob2");
    }

    @Test
    void theSameDataGivesTheSameBytes() throws IOException {
        train(folder.resolve("one"));
        train(folder.resolve("two"));
        for (String model : MODELS) {
            assertThat(folder.resolve("one").resolve(model))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(model));
        }
    }

    @Test
    void whatWasReadOftenIsReadRight() throws IOException {
        train(folder);
        Language language = Language.from(folder);
        List<Sentence> gold = ConlluReader.readAll(treebank).stream()
                .map(ConlluSentence::sentence)
                .toList();
        Evaluation evaluation =
                Evaluation.of(gold, gold.stream().map(language::read).toList());
        assertThat(evaluation.xpos()).isGreaterThan(70);
        assertThat(evaluation.las()).isGreaterThan(70);
        assertThat(language.cards().get(0)).contains("tiny.conllu", "2026-01-31", "own sentences", "xpos");
    }

    @Test
    void anEntityGivesItsName() {
        ConlluSentence first = ConlluReader.readAll(treebank).get(0);
        assertThat(EntityNames.name(first).names())
                .singleElement()
                .satisfies(name -> assertThat(name.type()).isEqualTo(NameType.PLACE));
    }

    @Test
    void aPerfectReadingCountsHundred() {
        List<Sentence> gold = ConlluReader.readAll(treebank).stream()
                .map(ConlluSentence::sentence)
                .toList();
        assertThat(Evaluation.of(gold, gold)).isEqualTo(new Evaluation(43, 100, 100, 100, 100, 100));
    }

    private void train(Path out) throws IOException {
        TrainingOptions options = new TrainingOptions(
                Collections.nCopies(12, treebank),
                Optional.of(treebank),
                List.of(names),
                List.of(),
                out,
                3,
                LocalDate.of(2026, 1, 31),
                "own sentences");
        new Training(options, Progress.silent()).all();
    }

    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream in = TrainingTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            Files.copy(in, copy);
        }
        return copy;
    }
}
