package org.rapporteur.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.pipeline.Found;

/** The statements of our own, one turn of phrase each, are read at least as well as when the figures were last written down. */
class LabelledCuesTest {
    private static final Path LABELS = Path.of("..", "samples", "statements", "cues.tsv");

    private record Label(SpeechAct act, String speaker, String text) {
        static Label of(String row) {
            List<String> cells = List.of(row.split("\t", -1));
            return new Label(SpeechAct.valueOf(cells.get(0).toUpperCase(Locale.ROOT)), cells.get(1), cells.get(3));
        }

        /** Those of the speaker. */
        List<Statement> statements() {
            int start = text.indexOf(speaker);
            return Found.in(text).all(Statement.class).stream()
                    .filter(statement -> statement.source().stream()
                            .anyMatch(source -> source.span().start() < start + speaker.length()
                                    && start < source.span().end()))
                    .toList();
        }
    }

    @Test
    void statementsAreReadAsWellAsTheFiguresSay() throws IOException {
        Properties figures = new Properties();
        try (InputStream file = LabelledCuesTest.class.getResourceAsStream("/accuracy/cues.txt")) {
            figures.load(new InputStreamReader(Objects.requireNonNull(file, "accuracy/cues.txt"), UTF_8));
        }
        List<String> found = new ArrayList<>();
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String row : Files.readAllLines(LABELS).stream().skip(1).toList()) {
            Label label = Label.of(row);
            List<SpeechAct> acts =
                    label.statements().stream().map(Statement::act).toList();
            if (!acts.isEmpty()) {
                found.add(label.text());
            }
            (acts.contains(label.act()) ? right : wrong).add(acts + " for " + label);
        }
        String report = String.join("\n  ", wrong);

        assertThat(found).as(report).hasSizeGreaterThanOrEqualTo(Integer.parseInt(figures.getProperty("found")));
        assertThat(right).as(report).hasSizeGreaterThanOrEqualTo(Integer.parseInt(figures.getProperty("act")));
    }
}
