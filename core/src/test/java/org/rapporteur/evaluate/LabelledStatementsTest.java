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
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Strength;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

class LabelledStatementsTest {
    private static final String TEXT = "He said that she said no to the envoy.";
    private static final String ROW = "a\tsaid#2\tshe\trefuse\tmade\tnegative\tasserted\tthe envoy\t-\t" + TEXT + "\n";

    @TempDir
    Path folder;

    @Test
    void aLabelIsHeldAgainstTheStatementWithItsCue() throws IOException {
        LabelledStatements labels = labels(ROW);
        Report report = labels.reports().get(0);

        ActScore right = labels.score(List.of(findings(
                report,
                statement(report, new Span(3, 7), SpeechAct.STATE, List.of()),
                statement(report, new Span(17, 21), SpeechAct.REFUSE, List.of(new Span(28, 37))))));
        assertThat(right.found()).isEqualTo(1);
        assertThat(right.actsRight()).isEqualTo(1);
        assertThat(right.addressees().f1()).isEqualTo(1);
    }

    @Test
    void whatIsNotFoundIsWrong() throws IOException {
        LabelledStatements labels = labels(ROW);
        Report report = labels.reports().get(0);

        ActScore missed = labels.score(List.of(
                findings(report, statement(report, new Span(3, 7), SpeechAct.REFUSE, List.of(new Span(28, 37))))));
        assertThat(missed.found()).isZero();
        assertThat(missed.actsRight()).isZero();
        assertThat(missed.addressees().f1()).isZero();
        assertThat(missed.confusions()).containsExactly("  1  nothing for refuse");
    }

    @Test
    void anAddresseeTooManyCostsPrecision() throws IOException {
        LabelledStatements labels = labels(ROW);
        Report report = labels.reports().get(0);

        ActScore score = labels.score(List.of(findings(
                report,
                statement(report, new Span(17, 21), SpeechAct.STATE, List.of(new Span(28, 37), new Span(0, 2))))));
        assertThat(score.addressees().precision()).isEqualTo(0.5);
        assertThat(score.addressees().recall()).isEqualTo(1);
        assertThat(score.confusions()).containsExactly("  1  state for refuse");
        assertThat(score.details()).containsExactly("a  said#2  refuse is read state, of 1 addressees 1, and 1 wrong");
    }

    @Test
    void allThatIsWrongInAFileIsReported() {
        assertThatThrownBy(() -> labels(ROW.replace("said#2", "say").replace("refuse", "shrug") + "a\tb\n"))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining(":1: 'say' does not stand in the text. Write the words as they stand there")
                .hasMessageContaining(":1: 'shrug' is no act. Use one of [state, explain,")
                .hasMessageContaining(":2: There are 2 columns");
    }

    @Test
    void anIntervalIsWilsons() {
        Interval interval = Interval.ofShare(81, 263);
        assertThat(interval.low()).isCloseTo(0.2553, within(0.0001));
        assertThat(interval.high()).isCloseTo(0.3662, within(0.0001));
    }

    private LabelledStatements labels(String rows) throws IOException {
        Path file = folder.resolve("labels.tsv");
        Files.writeString(file, rows);
        return LabelledStatements.read(file);
    }

    private static Findings findings(Report report, Statement... statements) {
        return new Findings(
                report,
                "program",
                "models",
                List.of(),
                List.of(),
                List.of(statements),
                List.of(),
                List.of(),
                List.of());
    }

    private static Statement statement(Report report, Span cue, SpeechAct act, List<Span> addressee) {
        return new Statement(
                "statement-" + cue,
                report.id(),
                List.of(),
                Optional.of(Words.of(cue, report.text())),
                List.of(),
                act,
                Statement.Form.INDIRECT,
                Statement.Status.MADE,
                0,
                Optional.empty(),
                addressee.stream()
                        .map(span -> new Reference(span, span.in(report.text()), Optional.empty()))
                        .toList(),
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
