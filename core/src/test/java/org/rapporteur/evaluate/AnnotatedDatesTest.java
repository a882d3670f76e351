package org.rapporteur.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Span;
import org.rapporteur.source.SourceOptions;
import org.rapporteur.source.Sources;

class AnnotatedDatesTest {
    private static final String TML = """
            <?xml version="1.0"?><!DOCTYPE TimeML SYSTEM "nowhere.dtd">
            <TimeML><DCT><TIMEX3 value="2018-10-17">2018-10-17</TIMEX3></DCT>
            <TEXT>They met <TIMEX3 type="DATE" value="2018-10-16">yesterday</TIMEX3> for <TIMEX3 value="PT3H">three hours</TIMEX3>.</TEXT></TimeML>
            """;

    @TempDir
    private Path folder;

    private final Sources sources = new Sources(SourceOptions.DEFAULT, Knowledge.builtIn());

    @Test
    void strictRelaxedAndValueAreToldApart() throws IOException {
        AnnotatedDates gold = AnnotatedDates.read(List.of(file(TML)));
        Report report = gold.reports(sources).get(0);
        assertThat(report.published()).contains(LocalDate.of(2018, 10, 17));
        DateScore score = gold.score(List.of(findings(
                report,
                date(report, "yesterday", "2018-10-16"),
                date(report, "for three hours", "P3D"),
                date(report, "They", "PRESENT_REF"))));
        assertThat(score.strict()).isEqualTo(0.4, within(1e-9));
        assertThat(score.relaxed()).isEqualTo(0.8, within(1e-9));
        assertThat(score.value()).isEqualTo(0.4, within(1e-9));
        assertThat(score.details())
                .hasSize(2)
                .anyMatch(line -> line.endsWith("three hours = PT3H, read as P3D"))
                .anyMatch(line -> line.contains("extra") && line.contains("They"));
    }

    @Test
    void nothingFoundScoresNothing() throws IOException {
        DateScore score = AnnotatedDates.read(List.of(file(TML))).score(List.of());
        assertThat(score.relaxed()).isZero();
        assertThat(score.rows()).contains("annotated 2", "found 0", "value F1 0.0000");
    }

    @Test
    void whatIsNoTimeMlIsRefusedWithTheRemedy() throws IOException {
        Path cut = file(TML.substring(0, 150));
        assertThatThrownBy(() -> AnnotatedDates.read(List.of(cut)))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining(cut + ":")
                .hasMessageContaining("whole");
        Path empty = file("<TimeML/>");
        assertThatThrownBy(() -> AnnotatedDates.read(List.of(empty)))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("no <TEXT>");
        Path none = Files.createDirectory(folder.resolve("none"));
        assertThatThrownBy(() -> AnnotatedDates.read(List.of(none)))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("There is no .tml file");
    }

    private Path file(String xml) throws IOException {
        return Files.writeString(folder.resolve("gold.tml"), xml);
    }

    private static DateExpression date(Report report, String words, String timex) {
        int start = report.text().indexOf(words);
        return new DateExpression(
                new Span(start, start + words.length()),
                words,
                Optional.of(timex),
                Optional.empty(),
                DateExpression.Type.DATE);
    }

    private static Findings findings(Report report, DateExpression... dates) {
        return new Findings(report, "1", "1", List.of(), List.of(dates), List.of(), List.of(), List.of(), List.of());
    }
}
