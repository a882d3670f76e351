package org.rapporteur.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.evaluate.StatementScore.Measure.CONTENT_FOUND;
import static org.rapporteur.evaluate.StatementScore.Measure.FULL_LENIENT;
import static org.rapporteur.evaluate.StatementScore.Measure.FULL_STRICT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluate.StatementScore.Figures;
import org.rapporteur.evaluate.StatementScore.Measure;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.pipeline.Found;

/** The gold has four attributions: two as the program reads them, one with half its source, and one that nobody would find. */
class AnnotatedStatementsTest {
    private static final Path BRAT = Path.of("src/test/resources/brat");

    private AnnotatedStatements annotated;
    private Findings findings;

    @BeforeEach
    void read() throws IOException {
        annotated = AnnotatedStatements.read(BRAT);
        findings = Found.in(new Report(
                        "road_talks",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of("en"),
                        Optional.empty(),
                        Files.readString(BRAT.resolve("text/road_talks.txt")),
                        List.of()))
                .findings();
    }

    private Figures figures(Measure measure, StatementScore.Type type) {
        return annotated.score(List.of(findings)).figures(measure, type);
    }

    @Test
    void whatNobodyFindsCostsRecallOnly() {
        assertThat(figures(CONTENT_FOUND, StatementScore.Type.ALL)).isEqualTo(new Figures(1, 0.75, 1.5 / 1.75, 3, 4));
    }

    @Test
    void halfASourceIsEnoughUnlessItIsStrict() {
        assertThat(figures(FULL_LENIENT, StatementScore.Type.ALL).recall()).isEqualTo(0.75);
        assertThat(figures(FULL_STRICT, StatementScore.Type.ALL).recall()).isEqualTo(0.5);
    }

    @Test
    void quotationMarksMakeTheType() {
        assertThat(figures(FULL_STRICT, StatementScore.Type.DIRECT)).isEqualTo(new Figures(1, 1, 1, 1, 1));
        assertThat(figures(FULL_STRICT, StatementScore.Type.PURE))
                .isEqualTo(figures(FULL_STRICT, StatementScore.Type.DIRECT));
        assertThat(figures(CONTENT_FOUND, StatementScore.Type.INDIRECT).annotated())
                .isEqualTo(3);
    }

    @Test
    void aTextThatWasNotReadHasNoStatements() {
        assertThat(annotated.score(List.of()).figures(CONTENT_FOUND, StatementScore.Type.ALL))
                .isEqualTo(new Figures(0, 0, 0, 0, 4));
    }

    @Test
    void offsetsOutsideTheTextAreReportedWithFileAndLine(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/short.txt"), "Short.");
        Files.writeString(folder.resolve("attributions/short_a.ann"), "T1\tContent 0 99\tShort.\n");

        assertThatThrownBy(() -> AnnotatedStatements.read(folder))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("short_a.ann:1");
    }
}
