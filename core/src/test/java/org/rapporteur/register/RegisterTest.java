package org.rapporteur.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

class RegisterTest {
    private static final String TEXT = "Minister Oru met Salim Haddo of Russia; Oru left.";
    private static final Actor ORU = actor(
            "name:oru",
            "Oru",
            new Actor.Office(
                    "minister", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new Span(0, 8))));
    private static final Actor HADDO = actor("name:salim-haddo", "Salim Haddo");

    private final Findings march = report("b", "2021-03-05", Voice.REPORTER, Optional.of("2021-03-01"));
    private final Findings february = report("a", "2021-02-01", Voice.REPORTER, Optional.empty());
    private final Findings claim = report("c", "", Voice.STATEMENT, Optional.empty());

    @Test
    void aDossierJoinsNamesOfficesAndCounts() {
        assertThat(new Register(List.of(march, february, claim)).actors())
                .containsExactly(new ActorDossier(
                        "name:oru",
                        Actor.Kind.PERSON,
                        "Oru",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new NameCount("Oru", 6)),
                        List.of(new Actor.Office(
                                "minister", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                        Map.of(Tally.EVENT, 2, Tally.CLAIMED_EVENT, 1),
                        3));
    }

    @Test
    void aPersonWithoutAnOfficeIsNotJoined() {
        assertThat(new Register(List.of(march, february)).actors())
                .extracting(ActorDossier::id)
                .doesNotContain(HADDO.id());
    }

    @Test
    void aPersonInPublicLifeIsNotPrivate() {
        assertThat(ActorDossier.isPrivate(HADDO)).isTrue();
        assertThat(ActorDossier.isPrivate(inSector("CVL"))).isTrue();
        assertThat(ActorDossier.isPrivate(inSector("REB"))).isFalse();
        assertThat(ActorDossier.isPrivate(ORU)).isFalse();
    }

    private static Actor inSector(String sector) {
        return new Actor(
                "person:x", Actor.Kind.PERSON, "X", List.of(), Optional.empty(), Optional.of(sector), List.of());
    }

    @Test
    void claimedEventsAreCountedApart() {
        assertThat(new Register(List.of(march, february, claim)).counts())
                .isEqualTo(Map.of(Tally.EVENT, 2, Tally.CLAIMED_EVENT, 1));
    }

    @Test
    void entriesComeByDayAndTheUndatedLast() {
        assertThat(new Register(List.of(claim, march, february)).entries(Filter.ALL))
                .extracting(entry -> entry.report().id(), entry -> entry.days().map(Days::first))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", Optional.of(LocalDate.of(2021, 2, 1))),
                        org.assertj.core.groups.Tuple.tuple("b", Optional.of(LocalDate.of(2021, 3, 1))),
                        org.assertj.core.groups.Tuple.tuple("c", Optional.empty()));
    }

    @Test
    void aTimeThatCannotBeToldIsNotTheDayOfTheReport() {
        Findings vague = report("v", "2021-02-01", Voice.REPORTER, Optional.of("XXXX"));
        assertThat(new Register(List.of(vague)).entries(Filter.ALL))
                .singleElement()
                .matches(entry -> entry.days().isEmpty());
    }

    @Test
    void aTimelineHasNoClaims() {
        assertThat(Timeline.of(new Register(List.of(march, claim)).entries(Filter.ALL)))
                .extracting(entry -> entry.report().id())
                .containsExactly("b");
    }

    @Test
    void aFilterMatchesWholeWordsOfNames() {
        Register register = new Register(List.of(march));
        assertThat(register.entries(Filter.ALL.withActor("HADDO"))).hasSize(1);
        assertThat(register.entries(Filter.ALL.withActor("name:salim-haddo"))).hasSize(1);
        assertThat(register.entries(Filter.ALL.withActor("had"))).isEmpty();
        assertThat(register.entries(Filter.of(Finding.Kind.DEMAND))).isEmpty();
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        Register one = new Register(List.of(march, february, claim));
        Register other = new Register(List.of(claim, february, march));
        assertThat(one.actors()).isEqualTo(other.actors());
        assertThat(one.entries(Filter.ALL)).isEqualTo(other.entries(Filter.ALL));
    }

    private static Findings report(String id, String published, Voice voice, Optional<String> when) {
        Reference oru = new Reference(new Span(9, 12), "Oru", Optional.of(ORU.id()));
        Reference haddo = new Reference(new Span(17, 28), "Salim Haddo", Optional.of(HADDO.id()));
        Event met = new Event(
                "event-" + id,
                id,
                EventType.CONSULT,
                Optional.empty(),
                List.of(),
                "040",
                1,
                List.of(oru),
                List.of(haddo),
                Words.of(new Span(13, 16), TEXT),
                EventStatus.HAPPENED,
                false,
                voice,
                Optional.empty(),
                List.of(),
                when.map(day -> new When(new Span(0, 1), "then", Optional.empty(), Optional.of(day))),
                Optional.empty(),
                new Evidence(List.of(new Span(13, 16)), "test", "1", 1));
        return new Findings(
                new Report(
                        id,
                        Optional.empty(),
                        Optional.of(published).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        TEXT,
                        List.of()),
                "p",
                "m",
                List.of(
                        mention(oru, Mention.Type.PERSON),
                        mention(haddo, Mention.Type.PERSON),
                        mention(new Reference(new Span(0, 8), "Minister", oru.actor()), Mention.Type.OFFICE),
                        mention(new Reference(new Span(40, 43), "Oru", oru.actor()), Mention.Type.PERSON)),
                List.of(),
                List.of(met),
                List.of(ORU, HADDO),
                List.of(),
                List.of());
    }

    private static Mention mention(Reference reference, Mention.Type type) {
        return new Mention(
                reference.span(), reference.text(), type, reference.actor(), false, Optional.empty(), Optional.empty());
    }

    private static Actor actor(String id, String name, Actor.Office... offices) {
        return new Actor(
                id, Actor.Kind.PERSON, name, List.of(name), Optional.empty(), Optional.empty(), List.of(offices));
    }
}
