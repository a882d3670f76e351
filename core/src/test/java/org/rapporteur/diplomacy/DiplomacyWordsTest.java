package org.rapporteur.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diplomacy.DiplomacyWords.Kind;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.WordFiles;

/** The kinds of words of meetings, demands and deeds: what the program's file knows, and what is said of mistakes in one's own. */
class DiplomacyWordsTest {
    @TempDir
    private Path folder;

    @Test
    void everyKindHasWordsInLowerCase() {
        WordFiles.assertEveryKindHasWords("diplomacy-words.txt", Kind.class);
    }

    @Test
    void misspelledKindIsReportedWithFileLineAndRemedy() throws IOException {
        Path own = Files.writeString(folder.resolve("diplomacy-words.txt"), """
                # Places of our war
                bunker | is = holding
                pit | is = holdin
                """);
        Knowledge knowledge = Knowledge.builtIn().with(folder);

        assertThatThrownBy(() -> DiplomacyWords.load(knowledge))
                .isInstanceOfSatisfying(KnowledgeException.class, wrong -> {
                    assertThat(wrong.problems()).hasSize(1);
                    assertThat(wrong.problems().get(0)).satisfies(problem -> {
                        assertThat(problem.file()).isEqualTo(own.toString());
                        assertThat(problem.line()).isEqualTo(3);
                        assertThat(problem.what()).isEqualTo("'holdin' is not a Kind");
                        assertThat(problem.mend()).startsWith("Use one of [presupposing, current,");
                    });
                });
    }

    @Test
    void wordsOfOnesOwnAreAdded() throws IOException {
        Files.writeString(folder.resolve("diplomacy-words.txt"), "bunker | is = holding\n");

        DiplomacyWords words = DiplomacyWords.load(Knowledge.builtIn().with(folder));

        assertThat(words.is("bunker", Kind.HOLDING)).isTrue();
        assertThat(words.is("prison", Kind.HOLDING)).isTrue();
        assertThat(words.is("bunker", Kind.GATHERING)).isFalse();
    }
}
