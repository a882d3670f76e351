package org.rapporteur.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluate.LabelledSources;
import org.rapporteur.evaluate.SourceScore;

/** Sources are resolved at least as well as when the figures were last written down. */
class SourceScoreTest {
    private static final Path LABELS = Path.of("..", "samples", "statements", "sources.tsv");

    @Test
    void sourcesAreResolvedAsWellAsTheFiguresSay() throws IOException {
        Properties figures = new Properties();
        try (InputStream file = SourceScoreTest.class.getResourceAsStream("/accuracy/sources.txt")) {
            figures.load(new InputStreamReader(Objects.requireNonNull(file, "accuracy/sources.txt"), UTF_8));
        }
        LabelledSources labels = LabelledSources.read(LABELS);
        SourceScore score = labels.score(labels.reports().stream()
                .map(report -> Found.in(report).findings())
                .toList());
        String rows = String.join("\n", score.rows()) + "\n" + String.join("\n", score.details());

        assertThat((double) score.resolved() / score.sources())
                .as("resolved:%n%s", rows)
                .isGreaterThanOrEqualTo(Double.parseDouble(figures.getProperty("resolved")));
        assertThat(score.actors().precision())
                .as("precision:%n%s", rows)
                .isGreaterThanOrEqualTo(Double.parseDouble(figures.getProperty("precision")));
        assertThat(score.actors().recall())
                .as("recall:%n%s", rows)
                .isGreaterThanOrEqualTo(Double.parseDouble(figures.getProperty("recall")));
    }
}
