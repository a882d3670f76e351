package org.rapporteur.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.evaluate.ExpectationScore;
import org.rapporteur.evaluate.Expectations;
import org.rapporteur.evaluate.ScoreTable;

/** Our annotated reports are read at least as well as when the figures were last written down. */
class SamplesScoreTest {
    @ParameterizedTest
    @ValueSource(strings = {"samples", "measure"})
    void reportsAreReadAsWellAsTheFiguresSay(String folder) throws IOException {
        Properties figures = figures(folder);
        ExpectationScore score = Expectations.read(Path.of("..", folder, "gold"))
                .score(ReportReaderTest.reports(folder).stream()
                        .map(report -> Found.in(report).findings())
                        .toList());
        List<String> table = new ScoreTable(score).rows();

        assertThat(score.share())
                .as("share of expectations held:%n%s", String.join("\n", table))
                .isGreaterThanOrEqualTo(Double.parseDouble(figures.getProperty("held")));
        assertThat(score.fallen())
                .as("traps fallen into:%n%s", String.join("\n", table))
                .isLessThanOrEqualTo(Integer.parseInt(figures.getProperty("fallen")));
    }

    private static Properties figures(String folder) throws IOException {
        String name = "/accuracy/" + folder + ".txt";
        Properties figures = new Properties();
        try (InputStream file = SamplesScoreTest.class.getResourceAsStream(name)) {
            figures.load(new java.io.InputStreamReader(Objects.requireNonNull(file, name), UTF_8));
        }
        return figures;
    }
}
