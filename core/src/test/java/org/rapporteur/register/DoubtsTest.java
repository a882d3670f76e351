package org.rapporteur.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Statement;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;

/** Two reports that accuse two sides of one deed: questions, never a join; and the dossiers that hold them. */
class DoubtsTest {
    private static final ReportReader READER = new ReportReader(Knowledge.builtIn());
    private static final Facts FACTS = new Facts(Knowledge.builtIn());

    private static final Findings ONE = read(
            "one",
            "2019-01-12",
            "Specimen News",
            "The Saudi-led coalition said that the Houthis had shelled a market in Taiz on Wednesday, killing four"
                    + " civilians.\n\nIran sent arms to the Houthis, Washington said. The State Department called on Iran to"
                    + " respect the Stockholm Agreement.");
    private static final Findings OTHER = read(
            "other",
            "2019-01-12",
            "Model Dispatch",
            "Forces loyal to the government shelled a market in Taiz on Wednesday, killing six civilians, the Houthi"
                    + " movement said.\n\nTehran denied that it had sent arms to the Houthis. Washington accused the Houthis"
                    + " of violating the Stockholm Agreement.");

    private final Register register = new Register(List.of(ONE, OTHER));

    private static Findings read(String id, String day, String outlet, String text) {
        return READER.read(new Report(
                id,
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                Optional.of(outlet),
                List.of(),
                Optional.of("en"),
                Optional.empty(),
                text,
                List.of()));
    }

    @Test
    void toldAndDeniedIsAsked() {
        assertThat(register.contradictions(Filter.ALL, FACTS))
                .filteredOn(one -> one.reason() == Contradiction.Reason.NEGATION)
                .singleElement()
                .satisfies(one -> assertThat(one.question().quotes())
                        .extracting(Question.Quote::report)
                        .containsExactly("one", "other"));
    }

    @Test
    void twoCountsOfOneShellingAreAsked() {
        assertThat(register.contradictions(Filter.ALL, FACTS))
                .filteredOn(one -> one.reason() == Contradiction.Reason.NUMBER)
                .hasSize(1);
    }

    @Test
    void allegationsOfOnePlaceAndDayMayBeOneIncidentAndAreNoStory() {
        assertThat(register.incidents(Filter.ALL, FACTS))
                .isNotEmpty()
                .allMatch(one -> one.question().kind() == Question.Kind.SAME_INCIDENT);
        assertThat(register.stories(Filter.ALL, FACTS))
                .allMatch(story -> story.facts().stream().noneMatch(fact -> fact.kind() == Finding.Kind.ALLEGATION));
    }

    @Test
    void anIncidentTellsTheLeastAndTheMostOfItsSources() {
        List<Entry> alleged = register.entries(Filter.of(Finding.Kind.ALLEGATION)).stream()
                .filter(entry -> !((Allegation) entry.finding()).harm().isEmpty())
                .toList();
        Incident incident =
                Incident.of(alleged.stream().map(entry -> entry.finding().id()).toList(), register.entries(Filter.ALL));
        assertThat(incident.ranges()).containsKey("killed");
        assertThat(incident.ranges().get("killed"))
                .extracting(Incident.Range::min, Incident.Range::max)
                .containsExactly(4L, 6L);
        assertThat(incident.reports()).containsExactlyInAnyOrder("one", "other");
        assertThat(incident.chains(register.provenance())).isEqualTo(2);
        assertThat(incident.accused()).contains("group:houthis");
    }

    @Test
    void theBoardHasARowForEachViolationPerpetratorAndPlace() {
        List<AllegationGroup> board = AllegationGroup.of(register.entries(Filter.ALL));
        assertThat(board).isNotEmpty().doesNotHaveDuplicates();
        assertThat(board)
                .filteredOn(group -> group.perpetrator().equals(Optional.of("group:houthis")))
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.chains(register.provenance()))
                        .isEqualTo(group.reports().size()));
    }

    @Test
    void theDossierTellsWhoAllegedWhatAgainstIt() {
        assertThat(register.part("group:houthis", Part.ALLEGED_AGAINST))
                .isNotEmpty()
                .allMatch(entry -> entry.finding().kind() == Finding.Kind.ALLEGATION);
        assertThat(register.part("group:houthis", Part.SAID))
                .extracting(entry -> entry.report().id())
                .containsOnly("other");
        assertThat(register.part("group:houthis", Part.SAID_ABOUT))
                .isNotEmpty()
                .noneMatch(entry -> register.part("group:houthis", Part.SAID).contains(entry));
        assertThat(register.part("group:houthis", Part.DID)).isEmpty();
    }

    @Test
    void anInstrumentTellsWhoSaysWhatOfIt() {
        List<InstrumentMention> mentions = register.mentions(List.of("instrument:stockholm-agreement-2018"));
        assertThat(mentions).extracting(InstrumentMention::report).containsExactly("one", "other");
        assertThat(InstrumentMention.byParty(mentions)).containsKeys("org:us-state-department", "state:US");
        assertThat(mentions)
                .filteredOn(InstrumentMention::isAllegedBreach)
                .allMatch(mention -> mention.stance() == Statement.Stance.SAYS_BREACHED
                        && mention.by().equals(Set.of("state:US")));
    }

    @Test
    void aMinistrySpeaksForItsStateAndARegionDoesNot() {
        Ministries ministries = new Ministries(Knowledge.builtIn());
        assertThat(register.side("state:US", ministries).actors()).contains("org:us-state-department");
        assertThat(ministries.speakFor("org:krg", "state:IQ")).isFalse();
        assertThat(ministries.speakFor("org:ke-foreign-ministry", "state:KE")).isTrue();
        assertThat(ministries.speakFor("org:ke-supreme-court", "state:KE")).isFalse();
        assertThat(ministries.speakFor("org:us-state-department", "state:GB")).isFalse();
    }
}
