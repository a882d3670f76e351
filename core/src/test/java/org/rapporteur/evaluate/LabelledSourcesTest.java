package org.rapporteur.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Strength;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

class LabelledSourcesTest {
    private static final String TEXT = "Ana met Bo. They said no.";
    private static final String ROW = "a\tsaid\tThey\tjoint\tAna; Bo\t" + TEXT + "\n";

    @TempDir
    Path folder;

    @Test
    void aSourceOfSeveralIsRightWithAllOfThem() throws IOException {
        assertThat(score(ROW, "person:ana", "person:bo").resolved()).isEqualTo(1);
        SourceScore half = score(ROW, "person:ana");
        assertThat(half.resolved()).isZero();
        assertThat(half.actors().precision()).isEqualTo(1);
        assertThat(half.actors().recall()).isEqualTo(0.5);
        assertThat(half.details()).containsExactly("a  said  joint is read ['They' person:ana], of 2 actors 1");
    }

    @Test
    void anActorTooManyCostsPrecision() throws IOException {
        SourceScore score = score(ROW.replace("Ana; Bo", "Ana"), "person:ana", "person:bo");
        assertThat(score.resolved()).isZero();
        assertThat(score.actors().precision()).isEqualTo(0.5);
        assertThat(score.actors().recall()).isEqualTo(1);
    }

    @Test
    void whoIsNobodyNamedResolvesToNobody() throws IOException {
        String row = ROW.replace("Ana; Bo", "-");
        assertThat(score(row).resolved()).isEqualTo(1);
        assertThat(score(row, "unnamed:a-0-diplomat").resolved()).isEqualTo(1);
        assertThat(score(row, "person:ana").resolved()).isZero();
    }

    @Test
    void aStateIsAsGoodAsItsGovernment() throws IOException {
        String row = ROW.replace("Ana; Bo", "state:SY");
        assertThat(score(row, "gov:SY").resolved()).isEqualTo(1);
        assertThat(score(row, "person:ana").resolved()).isZero();
    }

    @Test
    void whatIsNotFoundIsWrong() throws IOException {
        LabelledSources labels = labels(ROW.replace("Ana; Bo", "-"));
        SourceScore score = labels.score(List.of());
        assertThat(score.found()).isZero();
        assertThat(score.resolved()).isZero();
        assertThat(score.details()).containsExactly("a  said  joint is read nothing, of 0 actors 0");
    }

    @Test
    void allThatIsWrongInAFileIsReported() {
        assertThatThrownBy(() -> labels(ROW.replace("Ana;", "Eva;") + "a\tb\n"))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining(":1: 'Eva' does not stand in the text. Write the words as they stand there")
                .hasMessageContaining(":2: There are 2 columns. Write id, cue, source, kind, refers, text");
    }

    private LabelledSources labels(String rows) throws IOException {
        Path file = folder.resolve("labels.tsv");
        Files.writeString(file, rows);
        return LabelledSources.read(file);
    }

    /** The score of a program that reads "They" as these actors. */
    private SourceScore score(String row, String... actors) throws IOException {
        LabelledSources labels = labels(row);
        Report report = labels.reports().get(0);
        Span they = new Span(12, 16);
        List<Reference> source = new ArrayList<>();
        for (String actor : actors) {
            source.add(new Reference(they, "They", Optional.of(actor)));
        }
        if (source.isEmpty()) {
            source.add(new Reference(they, "They", Optional.empty()));
        }
        return labels.score(List.of(new Findings(
                report,
                "program",
                "models",
                List.of(mention(new Span(0, 3), "person:ana"), mention(new Span(8, 10), "person:bo")),
                List.of(),
                List.of(statement(report, source)),
                List.of(new Actor(
                        "gov:SY",
                        Actor.Kind.GOVERNMENT,
                        "Syria",
                        List.of(),
                        Optional.of("SY"),
                        Optional.empty(),
                        List.of())),
                List.of(),
                List.of())));
    }

    private static Mention mention(Span span, String actor) {
        return new Mention(
                span,
                span.in(TEXT),
                Mention.Type.PERSON,
                Optional.of(actor),
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static Statement statement(Report report, List<Reference> source) {
        Span cue = new Span(17, 21);
        return new Statement(
                "statement",
                report.id(),
                source,
                Optional.of(Words.of(cue, report.text())),
                List.of(),
                SpeechAct.STATE,
                Statement.Form.INDIRECT,
                Statement.Status.MADE,
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                Modality.ASSERTED,
                Polarity.POSITIVE,
                Strength.PLAIN,
                Optional.empty(),
                List.of(),
                List.of(),
                new Evidence(List.of(cue), "test", "0", 1));
    }
}
