package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluate.AnnotatedDates;
import org.rapporteur.evaluate.DateScore;
import org.rapporteur.finding.Findings;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.source.SourceOptions;
import org.rapporteur.source.Sources;

/** Dates of newswire are read at least as well as docs/accuracy.md says, a little apart. */
class NewsDatesTest {
    private static final Path LABELS = Path.of("..", "samples", "dates");

    @Test
    void datesOfNewsAreReadAsWellAsTheFiguresSay() throws IOException {
        DateReader reader = new DateReader(DateWords.load(Knowledge.builtIn()));
        AnnotatedDates gold = AnnotatedDates.read(List.of(LABELS));
        DateScore score = gold.score(gold.reports(new Sources(SourceOptions.DEFAULT, Knowledge.builtIn())).stream()
                .map(report -> new Findings(
                        report,
                        "1",
                        "1",
                        List.of(),
                        reader.read(PlainText.read(report.text()), report.published()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList());
        String details = String.join("\n", score.details());
        assertThat(score.relaxed()).as(details).isGreaterThan(0.96);
        assertThat(score.value()).as(details).isGreaterThan(0.92);
    }
}
