package org.rapporteur.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Place.Point;
import org.rapporteur.finding.Place.Precision;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Span;
import org.rapporteur.source.SourceOptions;
import org.rapporteur.source.Sources;

class AnnotatedPlacesTest {
    private static final String LGL = """
            <articles><article docid="a7"><text>Rain fell on Homs 🌧 and Hama.</text><toponyms>
            <toponym><start>13</start><end>17</end><phrase>Homs</phrase><gaztag><lat>34.73</lat><lon>36.71</lon></gaztag></toponym>
            <toponym><start>24</start><end>28</end><phrase>Hama</phrase><gaztag><lat>35.13</lat><lon>36.75</lon></gaztag></toponym>
            </toponyms></article></articles>
            """;

    @TempDir
    private Path folder;

    private final Sources sources = new Sources(SourceOptions.DEFAULT, Knowledge.builtIn());

    @Test
    void namesAndPointsAreCounted() throws IOException {
        AnnotatedPlaces gold = AnnotatedPlaces.read(file(LGL));
        Report report = gold.reports(sources).get(0);
        assertThat(report.id()).isEqualTo("a7");
        PlaceScore score = gold.score(List.of(findings(
                report,
                mention(report, "Homs", Optional.of(new Point(34.7, 36.7))),
                mention(report, "Hama", Optional.of(new Point(40, 36))),
                mention(report, "Rain", Optional.empty()))));
        assertThat(score.precision()).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.accuracy()).isEqualTo(0.5);
        assertThat(score.details())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("far     a7  Hama  54"))
                .anyMatch(line -> line.startsWith("extra   a7  Rain"));
        assertThat(score.rows()).contains("recognition F1 0.8000", "accuracy at 161 km 0.5000");
    }

    @Test
    void anOffsetThatIsOffByOneIsMended() throws IOException {
        AnnotatedPlaces gold = AnnotatedPlaces.read(
                file("<articles><article><text>In Homs.</text><location><start>4</start><end>8</end>"
                        + "<name>Homs</name><lat>34.73</lat><lon>36.71</lon></location></article></articles>"));
        Report report = gold.reports(sources).get(0);
        assertThat(report.id()).isEqualTo("0");
        PlaceScore score = gold.score(List.of(findings(report, mention(report, "Homs", Optional.empty()))));
        assertThat(score.recognition()).isEqualTo(1);
        assertThat(score.accuracy()).isZero();
    }

    @Test
    void whatIsNoAnnotatedNewsIsRefusedWithTheRemedy() throws IOException {
        Path cut = file(LGL.substring(0, 120));
        assertThatThrownBy(() -> AnnotatedPlaces.read(cut))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining(cut + ":")
                .hasMessageContaining("whole");
        Path other = file("<page/>");
        assertThatThrownBy(() -> AnnotatedPlaces.read(other))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("There is no place in it");
        Path outside = file(LGL.replace("<start>24<", "<start>240<"));
        assertThatThrownBy(() -> AnnotatedPlaces.read(outside))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("'Hama' has a start or end that is not in the text");
    }

    private Path file(String xml) throws IOException {
        return Files.writeString(folder.resolve("gold.xml"), xml);
    }

    private static Mention mention(Report report, String words, Optional<Point> point) {
        int start = report.text().indexOf(words);
        return new Mention(
                new Span(start, start + words.length()),
                words,
                Mention.Type.PLACE,
                Optional.empty(),
                true,
                point.map(known ->
                        new Place(Optional.empty(), words, Optional.of(known), Optional.empty(), Precision.TOWN)),
                Optional.empty());
    }

    private static Findings findings(Report report, Mention... mentions) {
        return new Findings(report, "1", "1", List.of(mentions), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
