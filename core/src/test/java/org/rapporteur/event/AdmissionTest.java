package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.pipeline.Found.who;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.pipeline.Found;

/** What of running news is an event, and what only looks like one. */
class AdmissionTest {
    private static List<Event> events(String text) {
        return Found.in(text).all(Event.class);
    }

    private static List<Event> events(EventType type, String text) {
        return events(text).stream().filter(event -> event.type() == type).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The typhoon, which killed forty people, moved north. | ASSAULT",
                "The senator attacked the governor for his silence. | ASSAULT",
                "The senator attacked the inquiry as a farce. | ASSAULT",
                "The premier repeated his attacks on the inquiry. | ASSAULT",
                "The senator attacked the mayor on spending too little. | ASSAULT",
                "The senator called the minister \"a disgrace\". | CONSULT",
                "The sailors reached Santa Rosa, also called Goat Island. | CONSULT",
                "The minister spoke to the press after the vote. | CONSULT",
                "The singer Ada Brook met the drummer Tom Hale in a bar. | CONSULT",
                "Reuters called the election for Omar Haddad. | CONCEDE",
                "The lawyer asked whether Bolivia was a member. | REQUEST",
                "The president issued an executive order. | REQUEST",
                "The president was released from the hospital on Monday. | RETREAT",
                "The players met reporters after the match. | CONSULT",
                "I met with my family at the lake. | CONSULT",
                "The firm deployed a camera on the roof. | MOBILIZE",
                "The artist demonstrated a new loom. | PROTEST",
                "The police were seeking a red car. | REQUEST",
                "Omar Haddad withdrew from the race in March. | RETREAT",
                "Voters voted for Omar Haddad in the first round. | AGREE",
                "The organisers sent the police a plan for the march. | MOBILIZE",
                "Did the government release the prisoners? | RETREAT",
                "The party advocates low taxes. | REQUEST",
                "Half of the voters oppose widening the court. | ACCUSE",
                "A judge agreed the book may contain secrets. | AGREE",
                "Doctors treated the governor. | AID",
                "The police questioned the driver. | ACCUSE",
                "The aviation agency began an investigation of the crash. | ACCUSE",
                "Officials warned the government that the dam could break. | THREATEN",
                "The guests of the minister left Mali on Monday. | RETREAT",
                "The station withdrew its reporters from the square. | RETREAT",
                "The ministry offered a tour of the port. | AGREE",
                "The number of soldiers declined 40 percent. | REJECT",
            })
    void otherSensesAndPrivateActsAreNoEvents(String text, EventType type) {
        assertThat(events(type, text)).as(text).noneMatch(event -> event.status() == EventStatus.HAPPENED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Armenia claimed to have killed thirty soldiers. | ASSAULT | HAPPENED",
                "The guards would sometimes kill prisoners. | ASSAULT | HAPPENED",
                "Before resigning, the governor named a new minister. | CONCEDE | HAPPENED",
                "The government will withdraw the bill. | CONCEDE | PLANNED",
                "Norway announced a withdrawal from Mali. | RETREAT | PLANNED",
                "Norway and Mali could not agree on a text. | SUPPORT | DENIED",
                "Norway has yet to sign the treaty with Mali. | SUPPORT | DENIED",
                "The premier said she was proud to endorse the president of Mali. | SUPPORT | HAPPENED",
            })
    void habitsAndWhatIsGivenHaveHappened(String text, EventType type, EventStatus status) {
        assertThat(events(type, text).stream().map(Event::status)).as(text).contains(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report speaks of a possible agreement.",
                "The ministry has a policy of not charging children.",
            })
    void whatIsOnlyThoughtOfIsNoEvent(String text) {
        assertThat(events(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The police shooting of a student led to riots. | ASSAULT | police",
                "Turkey was condemned in a joint statement by Egypt and Greece. | ACCUSE | state:EG + state:GR",
                "Syria and Iraq signed a deal on water. | SUPPORT | state:SY",
            })
    void whoActsIsFoundBesideTheNoun(String text, EventType type, String actors) {
        assertThat(events(type, text).stream().map(event -> who(event.actors())))
                .as(text)
                .anyMatch(who -> who.contains(actors));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rioters surrounded and threatened the minister. | THREATEN | minister",
                "Athens expelled the Libyan ambassador. | SANCTION | ambassador",
                "Syria and Iraq signed a deal on water. | SUPPORT | Iraq",
            })
    void whomItHitsIsFound(String text, EventType type, String recipient) {
        assertThat(events(type, text).stream().flatMap(event -> event.recipients().stream()))
                .as(text)
                .anyMatch(one -> one.text().contains(recipient));
    }

    @Test
    void aStrikeThatKilledIsOneEvent() {
        assertThat(events(EventType.ASSAULT, "The general was killed by a US airstrike."))
                .hasSize(1);
    }

    @Test
    void aNameGoesOnBehindItsParentheses() {
        assertThat(events("Secretary of State Anna B. (Anna Berta) Lund travelled to Oslo, Norway.").stream()
                        .flatMap(event -> event.actors().stream()))
                .anyMatch(one -> one.text().endsWith("Lund"));
    }

    @ParameterizedTest
    @CsvSource({
        "The army killed 12-15 civilians., 12, 15",
        "Police arrested two or three men., 2, 3",
        "The army killed at least 12 civilians on Monday., 12, 12",
    })
    void countsAreRead(String text, long min, long max) {
        assertThat(events(text).stream().flatMap(event -> event.quantity().stream()))
                .as(text)
                .anyMatch(one -> one.min() == min && one.max() == max);
    }

    @Test
    void criticismOfAnInquiryIsNoAssault() {
        assertThat(events(EventType.ACCUSE, "The senator attacked the inquiry."))
                .extracting(Event::mode)
                .containsExactly(Optional.of("disapprove"));
    }

    @Test
    void lawmakersWhoProtestAreThoseWhoAct() {
        assertThat(events(EventType.PROTEST, "Protesting lawmakers interrupted the governor."))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(who(event.actors())).contains("lawmakers"));
    }
}
