package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.WordFiles;
import org.rapporteur.statement.StatementWords.Kind;

/** The kinds of words that are no cues: what the program's file knows, and what is said of mistakes in one's own. */
class StatementWordsTest {
    @TempDir
    private Path folder;

    @Test
    void everyKindHasWordsInLowerCase() {
        WordFiles.assertEveryKindHasWords("statement-words.txt", Kind.class);
    }

    @Test
    void oneWordIsOfSeveralKinds() {
        StatementWords words = StatementWords.load(Knowledge.builtIn());

        assertThat(words.is("petition", Kind.PROTEST)).isTrue();
        assertThat(words.is("petition", Kind.PROVISION)).isTrue();
        assertThat(words.is("petition", Kind.PAPER)).isFalse();
    }

    @Test
    void wordsOfOnesOwnAreAddedReplacedAndRemoved() throws IOException {
        Files.writeString(folder.resolve("statement-words.txt"), """
                fatwa | is = paper; provision
                petition | is = paper
                - tweet
                """);

        StatementWords words = StatementWords.load(Knowledge.builtIn().with(folder));

        assertThat(words.is("fatwa", Kind.PROVISION)).isTrue();
        assertThat(words.is("petition", Kind.PAPER)).isTrue();
        assertThat(words.is("petition", Kind.PROTEST)).isFalse();
        assertThat(words.is("tweet", Kind.PAPER)).isFalse();
    }

    @Test
    void misspelledKindIsReportedWithFileLineAndRemedy() throws IOException {
        Path own = Files.writeString(folder.resolve("statement-words.txt"), """
                # Papers of our country
                fatwa | is = papper; provision
                ukase
                """);
        Knowledge knowledge = Knowledge.builtIn().with(folder);

        assertThatThrownBy(() -> StatementWords.load(knowledge))
                .isInstanceOfSatisfying(KnowledgeException.class, wrong -> {
                    assertThat(wrong.problems()).hasSize(2);
                    assertThat(wrong.problems().get(0)).satisfies(problem -> {
                        assertThat(problem.file()).isEqualTo(own.toString());
                        assertThat(problem.line()).isEqualTo(2);
                        assertThat(problem.what()).isEqualTo("'papper' is not a Kind");
                        assertThat(problem.mend()).startsWith("Use one of [paper, authored, provision,");
                    });
                    assertThat(wrong.problems().get(1)).satisfies(problem -> {
                        assertThat(problem.line()).isEqualTo(3);
                        assertThat(problem.what()).isEqualTo("'ukase' has no field 'is'");
                        assertThat(problem.mend()).isEqualTo("Add | is = …");
                    });
                });
    }
}
