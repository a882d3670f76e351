package org.rapporteur.language.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.conllu.ConlluReader;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;

class NameNotesTest {
    @TempDir
    Path folder;

    private List<ConlluSentence> treebank = List.of();

    @BeforeEach
    void writeTreebank() throws IOException {
        treebank = ConlluReader.readAll(Files.writeString(
                folder.resolve("a.conllu"),
                sentence("talks-1", "Amina", "Diallo", "spoke")
                        + sentence("talks-2", "Nobody", "answered")
                        + sentence("letters-1", "Dear", "Amina")));
    }

    private static String sentence(String id, String... words) {
        StringBuilder lines = new StringBuilder("# sent_id = " + id + "\n");
        for (int word = 0; word < words.length; word++) {
            String head = word == 0 ? "0\troot" : "1\tflat";
            lines.append(String.format("%d\t%s\t_\tPROPN\tNNP\t_\t%s\t_\t_\n", word + 1, words[word], head));
        }
        return lines.append('\n').toString();
    }

    @Test
    void namesAreFoundBySentence() throws IOException {
        NameNotes notes = notes("# own\ntalks\n1\tPER 1-2\n");
        assertThat(treebank.stream().map(notes::knows)).containsExactly(true, true, false);
        assertThat(notes.name(treebank.get(0)).names()).containsExactly(new Name(0, 2, NameType.PERSON));
        assertThat(notes.name(treebank.get(1)).names()).isEmpty();
    }

    @Test
    void onlyDocumentsWithNotesAreLearnedFrom() throws IOException {
        Path file = Files.writeString(folder.resolve("notes"), "talks\n1\tPER 1-2\n");
        assertThat(new NameData(treebank, List.of(file), List.of(), 1).sentences(sentence -> sentence))
                .filteredOn(sentence -> sentence.text().equals("Amina Diallo spoke"))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.names()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "1;PER 1, 'line 1: names stand below'",
        "talks/1;PER 0, 'line 2: words are counted from 1'",
        "talks/1;PER 3-2, 'line 2: words are counted from 1'",
        "talks/1;XYZ 1, 'line 2: the kinds are'",
        "talks/1;PER one, is no name such as"
    })
    void whatIsNoNoteIsRefusedWithItsLine(String lines, String message) {
        assertThatThrownBy(() -> notes(lines.replace('/', '\n').replace(';', '\t')))
                .hasMessageContaining(message);
    }

    @Test
    void notesOfAnotherVersionAreRefused() throws IOException {
        NameNotes longer = notes("talks\n2\tPER 2-3\n");
        assertThatThrownBy(() -> longer.name(treebank.get(1))).hasMessageContaining("talks-2 has 2 words");
        NameNotes elsewhere = notes("speeches\n");
        assertThatThrownBy(() -> elsewhere.requireDocuments(treebank)).hasMessageContaining("speeches");
    }

    private NameNotes notes(String text) throws IOException {
        return NameNotes.read(Files.writeString(folder.resolve("notes"), text));
    }
}
