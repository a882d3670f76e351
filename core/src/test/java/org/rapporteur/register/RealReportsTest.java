package org.rapporteur.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;
import org.rapporteur.source.SourceOptions;
import org.rapporteur.source.Sources;

/**
 * What the register must tell of two real reports, which are not ours to ship: {@link RealReports} says where they are looked
 * for; without them nothing is tested here.
 */
class RealReportsTest {
    private static final String COALITION = "org:syrian-national-coalition";
    private static final String PRESIDENT = "person:abdurrahman-mustafa";
    private static final String IDLIB = "instrument:sochi-memorandum-2018";
    private static final LocalDate FIRST_PUBLISHED = LocalDate.of(2018, 10, 17);

    private static Register register = new Register(List.of());

    @BeforeAll
    static void read() throws IOException {
        Sources sources = new Sources(SourceOptions.DEFAULT, Knowledge.builtIn());
        ReportReader reader = new ReportReader(Knowledge.builtIn());
        List<Path> texts = RealReports.texts();
        assertThat(texts).hasSize(2);
        register = new Register(List.of(
                read("first", texts.get(0), Optional.of(FIRST_PUBLISHED), sources, reader),
                read("second", texts.get(1), Optional.empty(), sources, reader)));
    }

    private static Findings read(
            String id, Path file, Optional<LocalDate> published, Sources sources, ReportReader reader) {
        try {
            return reader.read(sources.report(id, Files.readString(file), published));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void pressureOnTheRegimeIsOneLineInBoth() {
        assertThat(register.lines(Filter.of(Finding.Kind.DEMAND), new Voicings(Knowledge.builtIn())))
                .filteredOn(line -> line.reports().size() == 2)
                .anySatisfy(line -> assertThat(line.voicings())
                        .hasSize(3)
                        .allMatch(voicing -> voicing.matter().text().contains("pressure on the")));
    }

    @Test
    void theCoalitionsPositionOnTheCommitteeStandsSideBySide() {
        Side coalition = register.side(COALITION, new Ministries(Knowledge.builtIn()));
        Positions positions = new Positions(Knowledge.builtIn());
        assertThat(register.reports().stream()
                        .flatMap(report -> positions.in(report, coalition, "constitutional committee").stream()))
                .extracting(position -> position.entry().report().id())
                .contains("first", "second");
    }

    @Test
    void theIdlibAgreementHasTwoNamesAndAQuestionForTheThird() {
        assertThat(register.instruments())
                .filteredOn(instrument -> instrument.id().equals(IDLIB))
                .singleElement()
                .satisfies(instrument -> assertThat(instrument.names())
                        .extracting(NameCount::name)
                        .containsExactlyInAnyOrder("Idleb agreement", "Idleb ceasefire agreement"));
        assertThat(register.doubts(IDLIB)).singleElement().satisfies(doubt -> {
            assertThat(doubt.name()).contains("de-escalation zone");
            assertThat(doubt.question(IDLIB).quotes())
                    .extracting(Question.Quote::report)
                    .contains("first", "second");
        });
    }

    @Test
    void thePresidentHasOneDossierUnderBothSpellings() {
        assertThat(register.actors())
                .filteredOn(actor -> actor.id().equals(PRESIDENT))
                .singleElement()
                .satisfies(actor -> assertThat(actor.names())
                        .extracting(NameCount::name)
                        .contains("Abdel Rahman Mustafa", "Abdurrahman Mustafa"));
        assertThat(register.part(PRESIDENT, Part.ASKED)).hasSizeGreaterThan(10);
        assertThat(register.part(PRESIDENT, Part.ALLEGED_AGAINST)).isEmpty();
        assertThat(register.offices(PRESIDENT)).isNotEmpty();
    }

    @Test
    void nothingSaysThatTheRegimeDidWhatIsAlleged() {
        assertThat(register.part("gov:SY-assad", Part.DID))
                .noneMatch(entry -> ((org.rapporteur.finding.Event) entry.finding()).status()
                        == org.rapporteur.finding.EventStatus.HAPPENED);
        assertThat(register.part("gov:SY-assad", Part.ALLEGED_AGAINST)).isNotEmpty();
        assertThat(register.contradictions(Filter.ALL, new Facts(Knowledge.builtIn())))
                .isEmpty();
    }
}
