package org.rapporteur.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;

/** Two reports of one side, under two spellings and an agreement under two names, joined from their words on. */
class JoinedReportsTest {
    private static final String COUNCIL = "group:stc-yemen";
    private static final String PRESIDENT = "person:aidarous-al-zubaidi";
    private static final Ministries MINISTRIES = new Ministries(Knowledge.builtIn());
    private static final ReportReader READER = new ReportReader(Knowledge.builtIn());
    private static final List<Findings> REPORTS = List.of(
            READER.read(report(
                    "one",
                    Optional.of(LocalDate.of(2022, 3, 2)),
                    "Model Gazette",
                    "The President of the Southern Transitional Council, Aidarous al-Zubaidi, met with the British"
                            + " ambassador in Riyadh.\n\nAl-Zubaidi stressed that the constitutional committee was an"
                            + " important part of the political process in Yemen. He called for increased pressure on the"
                            + " Houthis to carry out the Hodeidah agreement. He demanded that the Houthis release all"
                            + " detainees.")),
            READER.read(report(
                    "two",
                    Optional.empty(),
                    "Specimen Press",
                    "President of the Southern Transitional Council, Aidarus al-Zoubaidi, met with Tim Lenderking, the US"
                            + " Special Envoy for Yemen.\n\nPresident al-Zoubaidi called on the United States to step up"
                            + " pressure on the Houthis, to force them to respect the Stockholm Agreement. He called on"
                            + " the United States to lift pressure on the council.\n\nPresident al-Zoubaidi explained"
                            + " that the Southern Transitional Council continues to support the formation of the"
                            + " constitutional committee as a gateway to peace.")));

    private final Register register = new Register(REPORTS);

    private static Report report(String id, Optional<LocalDate> published, String outlet, String text) {
        return new Report(
                id,
                Optional.empty(),
                published,
                Optional.of(outlet),
                List.of(),
                Optional.of("en"),
                Optional.empty(),
                text,
                List.of());
    }

    @Test
    void oneDemandIsOneLineInBothReports() {
        List<Line> lines = register.lines(Filter.of(Finding.Kind.DEMAND), new Voicings(Knowledge.builtIn()));
        assertThat(lines.get(0).reports()).containsExactly("one", "two");
        assertThat(lines.get(0).by()).isEqualTo(PRESIDENT);
        assertThat(lines.get(0).voicings())
                .extracting(voicing -> voicing.matter().text())
                .allMatch(words -> words.contains("pressure on the Houthis"));
        assertThat(lines.stream().skip(1)).isNotEmpty().allMatch(line -> line.times() == 1);
        assertThat(Provenance.independent(REPORTS.stream()
                        .map(findings -> Provenance.of(findings.report()))
                        .toList()))
                .isEqualTo(2);
    }

    @Test
    void thePositionOfABodyIsWhatItsPresidentSaysForIt() {
        Side council = register.side(COUNCIL, MINISTRIES);
        Positions positions = new Positions(Knowledge.builtIn());
        assertThat(Positions.line(REPORTS.stream()
                        .flatMap(report -> positions.in(report, council, "Houthis").stream())
                        .toList()))
                .extracting(position -> position.entry().report().id())
                .containsOnly("one", "two");
    }

    @Test
    void bothSpellingsAndBothNamesAreInOneDossier() {
        assertThat(register.actors())
                .filteredOn(actor -> actor.id().equals(PRESIDENT))
                .singleElement()
                .satisfies(actor -> assertThat(actor.names())
                        .extracting(NameCount::name)
                        .contains("Aidarous al-Zubaidi", "Aidarus al-Zoubaidi"));
        assertThat(register.instruments())
                .singleElement()
                .satisfies(instrument -> assertThat(instrument.names())
                        .extracting(NameCount::name)
                        .contains("Hodeidah agreement", "Stockholm Agreement"));
    }

    @Test
    void aBriefTellsTheMeetingAndWhatWasAsked() {
        Side us = register.side("state:US", MINISTRIES);
        Brief brief = Brief.of(register.entries(Filter.ALL), register.side(COUNCIL, MINISTRIES), us);
        assertThat(brief.meetings())
                .singleElement()
                .satisfies(told -> assertThat(told.get(0).report().id()).isEqualTo("two"));
        assertThat(brief.asked())
                .isNotEmpty()
                .allMatch(entry -> entry.report().id().equals("two"));
    }
}
