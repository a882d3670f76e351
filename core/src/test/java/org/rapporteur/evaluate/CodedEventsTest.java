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
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

class CodedEventsTest {
    private static final String HEADING = "n\tsentence\tmarked_sentence\tgold_root\n";
    private static final RowSelection ALL = RowSelection.of("all").orElseThrow();

    @TempDir
    Path folder;

    @Test
    void theEventThatTouchesBothPartiesCounts() throws IOException {
        CodedEvents labels = labels("1\tOslo fined Riga.\t<s>Oslo</s> fined <t>Riga</t>.\tCOERCE\n");
        Report report = labels.reports().get(0);
        Event other = event(report, EventType.ACCUSE, EventStatus.HAPPENED, new Span(0, 4), new Span(5, 10));
        Event both = event(report, EventType.COERCE, EventStatus.HAPPENED, new Span(0, 4), new Span(11, 15));

        EventScore score = labels.score(List.of(findings(report, other, both)), ALL);
        assertThat(score.accuracy()).isEqualTo(1);
        assertThat(score.rootMacroF1()).isEqualTo(1);
        assertThat(score.details()).isEmpty();
    }

    @Test
    void whatIsPlannedOrDeniedGoesByAnotherRoot() throws IOException {
        CodedEvents labels = labels("1\tOslo may strike Riga.\t<s>Oslo</s> may strike <t>Riga</t>.\tTHREATEN\n");
        Report report = labels.reports().get(0);
        Event planned = event(report, EventType.ASSAULT, EventStatus.PLANNED, new Span(0, 4), new Span(16, 20));
        Event denied = event(report, EventType.ASSAULT, EventStatus.DENIED, new Span(0, 4), new Span(16, 20));

        assertThat(labels.score(List.of(findings(report, planned)), ALL).accuracy())
                .isEqualTo(1);
        EventScore wrong = labels.score(List.of(findings(report, denied)), ALL);
        assertThat(wrong.accuracy()).isZero();
        assertThat(wrong.details()).containsExactly("0\tTHREATEN\tYIELD\tOslo may strike Riga.");
    }

    @Test
    void aRowWithoutAnEventIsMissed() throws IOException {
        CodedEvents labels = labels("""
                1\tOslo met Riga.\t<s>Oslo</s> met <t>Riga</t>.\tCONSULT
                2\tOslo met Riga.\t<s>Riga</s> is met by <t>Oslo</t>.\tCONSULT
                3\tLima aids Quito.\t<s>Lima</s> aids <t>Quito</t>.\tAID
                """);
        assertThat(labels.reports()).hasSize(2);
        Report report = labels.reports().get(0);
        Event met = event(report, EventType.CONSULT, EventStatus.HAPPENED, new Span(0, 4), new Span(9, 13));

        EventScore score = labels.score(List.of(findings(report, met)), ALL);
        assertThat(score.accuracy()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(score.rootMacroF1()).isEqualTo(0.5);
        assertThat(score.classMacroF1()).isEqualTo(0.25);
        assertThat(score.table())
                .contains("  CONSULT    P 1.000 R 1.000 F1 1.000  gold 2 predicted 2", "no_event 0.3333")
                .endsWith("root_macro_f1 0.5000");
    }

    @Test
    void partsOfAFileAreCountedAndUnreadOnesAreNotShown() throws IOException {
        CodedEvents labels = labels("""
                1\ta b\t<s>a</s> <t>b</t>\tAID
                2\tc d\t<s>c</s> <t>d</t>\tAID
                3\te f\t<s>e</s> <t>f</t>\tAID
                """);
        RowSelection unread = RowSelection.of("unread").orElseThrow();
        assertThat(labels.score(List.of(), unread).rows()).isEqualTo(1);
        assertThat(labels.score(List.of(), RowSelection.of("read").orElseThrow())
                        .rows())
                .isEqualTo(2);
        assertThat(labels.score(List.of(), RowSelection.of("1-2").orElseThrow()).rows())
                .isEqualTo(2);
        assertThat(unread.isShowable()).isFalse();
        assertThat(RowSelection.of("some")).isEmpty();
    }

    @Test
    void cellsInQuotationMarksHoldTabsAndMarks() {
        assertThat(TabbedRows.of("a\t\"b \"\"c\"\"\td\"\te\n\nf\tg \"h\"\r\n"))
                .containsExactly(List.of("a", "b \"c\"\td", "e"), List.of("f", "g \"h\""));
    }

    @Test
    void markedWordsAreFoundBehindOtherTags() {
        assertThat(CodedRow.marked("<t>b</t> of <s>a</s> by \uD83D\uDD4A <s>c</s>", "s"))
                .containsExactly(new Span(5, 6), new Span(12, 13));
        assertThat(CodedRow.marked("a</s> b <t>c", "s")).isEmpty();
    }

    @Test
    void allMistakesOfAFileAreTold() {
        assertThatThrownBy(() -> labels("1\ta b\ta b\tPRAISE\n2\t\t\tAID\n"))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("row 0: 'PRAISE' is no root")
                .hasMessageContaining("row 1: There is no sentence");
    }

    private CodedEvents labels(String rows) throws IOException {
        return CodedEvents.read(Files.writeString(folder.resolve("labels.tsv"), HEADING + rows));
    }

    private static Event event(Report report, EventType type, EventStatus status, Span actor, Span recipient) {
        return new Event(
                type + "-" + status,
                report.id(),
                type,
                Optional.empty(),
                List.of(),
                "000",
                0,
                List.of(reference(report, actor)),
                List.of(reference(report, recipient)),
                Words.of(new Span(0, 1), report.text()),
                status,
                false,
                Voice.REPORTER,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Evidence(List.of(new Span(0, 1)), "frame", "1", 1));
    }

    private static Reference reference(Report report, Span span) {
        return new Reference(span, span.in(report.text()), Optional.empty());
    }

    private static Findings findings(Report report, Finding... findings) {
        return new Findings(report, "1", "1", List.of(), List.of(), List.of(findings), List.of(), List.of(), List.of());
    }
}
