package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Statement;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Span;
import org.rapporteur.source.Reading;
import org.rapporteur.source.SourceOptions;
import org.rapporteur.source.Sources;

class ReportReaderTest {
    private static final String TEXT = "Sergei Lavrov met Omar Haddad in Moscow on Monday. \"We will not sit with the"
            + " rebels,\" Haddad said. Turkey accused Russia of shelling Idlib and called for a ceasefire.";

    static List<Report> samples() {
        return reports("samples");
    }

    /** @param folder of the repository */
    static List<Report> reports(String folder) {
        try (Stream<Reading> readings =
                new Sources(SourceOptions.DEFAULT, Knowledge.builtIn()).read(List.of(Path.of("..", folder)))) {
            return readings.filter(Reading.Read.class::isInstance)
                    .map(reading -> ((Reading.Read) reading).report())
                    .toList();
        }
    }

    @Test
    void theSameTextGivesTheSameFindingsTwice() {
        Findings first = Found.in(TEXT).findings();

        assertThat(first.findings()).hasSizeGreaterThan(5);
        assertThat(Found.in(TEXT).findings()).isEqualTo(first);
    }

    @Test
    void whatAnotherReportSaidBeforeChangesNothing() {
        Findings first = Found.in(TEXT).findings();
        Found.in("Boris Lavrov, the head of the coalition, said that Haddad was wrong.");

        assertThat(Found.in(TEXT).findings()).isEqualTo(first);
    }

    @Test
    void twoThreadsWithOneReaderFindWhatOneFinds() throws Exception {
        List<Report> reports = samples();
        List<Findings> alone = reports.stream().map(Found.Loaded.READER::read).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Findings>> together = new ArrayList<>();
            reports.forEach(report -> together.add(threads.submit(() -> Found.Loaded.READER.read(report))));
            for (int i = 0; i < reports.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aReportInAnotherLanguageIsKeptWithoutFindings() {
        Report french = Found.report("fr", "Le ministre a rejeté le plan de Paris.", Optional.empty(), "fr");
        Findings findings = Found.in(french).findings();

        assertThat(findings.report()).isEqualTo(french);
        assertThat(findings.findings()).isEmpty();
        assertThat(findings.mentions()).isEmpty();
        assertThat(findings.dates()).isEmpty();
    }

    @Test
    void aWeekdayInAnUndatedReportHasNoDay() {
        assertThat(Found.in("Sergei Lavrov met Omar Haddad on Monday.", Optional.empty())
                        .findings()
                        .dates())
                .singleElement()
                .satisfies(date -> assertThat(date.timex()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", ".", "\"", "“", "\u0000", "\uFFFD\uFFFD", "-", "12", "\uD83D\uDE00"})
    void aTextThatSaysNothingGivesNoFindings(String text) {
        assertThat(Found.in(text).findings().findings()).isEmpty();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "(".repeat(20_000),
                "[]".repeat(10_000),
                "\"".repeat(20_000),
                "“".repeat(5_000) + "He said",
                "a".repeat(50_000),
                "said ".repeat(3_000),
                "said that he ".repeat(1_000) + ".",
                "the envoy of ".repeat(1_000) + "Syria left.",
                "Lavrov, ".repeat(2_000) + "and Haddad met.",
                "\n".repeat(20_000),
                "—".repeat(5_000),
                "1/".repeat(5_000),
                "\u202Eرفضت دمشق\u202C said that \u0007\u0000 it would go.",
                "\uD800 broken \uDC00 surrogates said that it was fine.",
                "<a href='x'>".repeat(2_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(20)
    void aHostileTextIsReadWithoutAFailure(String text) {
        Findings findings = Found.in(text).findings();

        assertThat(findings.report().text()).isEqualTo(text);
        assertThat(WordsOf.in(findings))
                .allSatisfy(
                        words -> assertThat(words.text()).isEqualTo(words.span().in(text)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySpanHoldsTheWordsThatAreSaidToStandThere(Report report) {
        Findings findings = Found.in(report).findings();

        assertThat(WordsOf.in(findings)).isNotEmpty().allSatisfy(words -> {
            assertThat(words.span().end()).isLessThanOrEqualTo(report.text().length());
            assertThat(words.text()).isEqualTo(words.span().in(report.text()));
        });
        assertThat(findings.findings())
                .flatExtracting(finding -> finding.evidence().spans())
                .allSatisfy(span ->
                        assertThat(span.end()).isLessThanOrEqualTo(report.text().length()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFindingHasAnIdOfItsOwn(Report report) {
        assertThat(Found.in(report).findings().findings())
                .isNotEmpty()
                .extracting(Finding::id)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsPointedToIsThere(Report report) {
        Findings findings = Found.in(report).findings();
        List<String> actors =
                findings.actors().stream().map(actor -> actor.id()).toList();
        List<String> statements =
                findings.of(Statement.class).map(Statement::id).toList();

        assertThat(findings.of(Statement.class).flatMap(one -> one.source().stream()))
                .flatExtracting(reference -> reference.actor().stream().toList())
                .allSatisfy(id -> assertThat(actors).contains(id));
        assertThat(findings.of(Statement.class).flatMap(one -> one.within().stream()))
                .allSatisfy(id -> assertThat(statements).contains(id));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsReadInTheFurniture(Report report) {
        assertThat(Found.in(report).findings().mentions()).allSatisfy(mention -> {
            Span span = mention.span();
            assertThat(report.furniture()).noneMatch(furniture -> furniture.overlaps(span));
        });
    }
}
