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
import org.rapporteur.evaluate.ActScore;
import org.rapporteur.evaluate.LabelledStatements;

/** Acts and addressees are read at least as well as when the figures were last written down. */
class ActScoreTest {
    private static final Path LABELS = Path.of("..", "samples", "statements", "acts.tsv");

    @Test
    void actsAreReadAsWellAsTheFiguresSay() throws IOException {
        Properties figures = new Properties();
        try (InputStream file = ActScoreTest.class.getResourceAsStream("/accuracy/acts.txt")) {
            figures.load(new InputStreamReader(Objects.requireNonNull(file, "accuracy/acts.txt"), UTF_8));
        }
        LabelledStatements labels = LabelledStatements.read(LABELS);
        ActScore score = labels.score(labels.reports().stream()
                .map(report -> Found.in(report).findings())
                .toList());
        String rows = String.join("\n", score.rows()) + "\n" + String.join("\n", score.details());

        assertThat((double) score.actsRight() / score.statements())
                .as("acts:%n%s", rows)
                .isGreaterThanOrEqualTo(Double.parseDouble(figures.getProperty("acts")));
        assertThat((double) score.actsRight() / score.found())
                .as("acts of those found:%n%s", rows)
                .isGreaterThanOrEqualTo(Double.parseDouble(figures.getProperty("acts-of-found")));
        assertThat(score.addressees().f1())
                .as("addressees:%n%s", rows)
                .isGreaterThanOrEqualTo(Double.parseDouble(figures.getProperty("addressees")));
    }
}
