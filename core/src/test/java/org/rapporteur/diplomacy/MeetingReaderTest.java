package org.rapporteur.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;
import org.rapporteur.pipeline.Found;

class MeetingReaderTest {
    private static List<Reference> those(Meeting meeting) {
        return meeting.participants().stream().map(Participant::reference).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sergei Lavrov met Omar Haddad. | HAPPENED | meeting",
                "Sergei Lavrov held talks with Omar Haddad. | HAPPENED | talks",
                "Sergei Lavrov held a phone call with Omar Haddad. | HAPPENED | call",
                "Sergei Lavrov spoke with Omar Haddad by phone on Monday. | HAPPENED | call",
                "Sergei Lavrov will meet Omar Haddad on Friday. | PLANNED | meeting",
                "Sergei Lavrov did not meet Omar Haddad. | DENIED | meeting",
            })
    void thoseWhoMeetTakePart(String text, EventStatus status, String format) {
        Meeting meeting = Found.in(text).the(Meeting.class);

        assertThat(Found.who(those(meeting))).isEqualTo("person:sergey-lavrov + person:omar-haddad");
        assertThat(meeting.status()).isEqualTo(status);
        assertThat(meeting.format()).hasValue(format);
    }

    @Test
    void aMeetingHasItsPlaceAndItsDay() {
        Meeting meeting =
                Found.in("Sergei Lavrov met Omar Haddad in Moscow on Monday.").the(Meeting.class);

        assertThat(meeting.where().orElseThrow().text()).isEqualTo("Moscow");
        assertThat(meeting.when().orElseThrow().timex()).hasValue("2020-06-15");
        assertThat(those(meeting)).extracting(Reference::text).containsExactly("Sergei Lavrov", "Omar Haddad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The United Nations and Turkey brokered the deal on grain.",
                "Norway and Turkey mediated between Mali and Togo.",
            })
    void whoBringsOthersToAgreeIsNotSaidToMeet(String text) {
        assertThat(Found.in(text).all(Meeting.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sergei Lavrov met Omar Haddad in Moscow on Monday."
                        + " The meeting between Lavrov and Haddad lasted an hour.",
                "Omar Haddad, the president of the National Coalition, met Sergei Lavrov in Moscow."
                        + " During the meeting with Lavrov, Haddad spoke of detainees.",
                "Sergei Lavrov met Omar Haddad in Moscow. Lavrov met Haddad in the morning.",
            })
    void aMeetingToldTwiceIsOne(String text) {
        assertThat(Found.who(those(Found.in(text).the(Meeting.class))).split(" \\+ ", -1))
                .containsExactlyInAnyOrder("person:sergey-lavrov", "person:omar-haddad");
    }

    @Test
    void severalInOnePhraseWhoHoldTalksMeet() {
        Meeting meeting = Found.in("The foreign ministers of Turkey and Russia held talks in Sochi.")
                .the(Meeting.class);

        assertThat(Found.who(those(meeting))).isEqualTo("The foreign ministers of Turkey and Russia");
        assertThat(meeting.format()).hasValue("talks");
    }

    @Test
    void aMeetingOfOthersIsAnother() {
        assertThat(Found.in("Sergei Lavrov met Omar Haddad in Moscow. Omar Haddad met Mevlut Cavusoglu in Ankara.")
                        .all(Meeting.class))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sergei Lavrov refused to meet Omar Haddad.",
                "Sergei Lavrov may meet Omar Haddad.",
                "The envoy called for talks between Russia and Turkey.",
                "The envoy hoped that the parties would meet.",
                "Sergei Lavrov arrived in Ankara.",
                "Sergei Lavrov met the deadline.",
            })
    void whatIsRefusedWishedOrNoEncounterIsNoMeeting(String text) {
        assertThat(Found.in(text).all(Meeting.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sergei Lavrov travelled to Cairo, Egypt. Met with President Omar Haddad.",
                "Sergei Lavrov travelled to Cairo. Visited a school. Also met with Omar Haddad.",
                "Sergei Lavrov travelled to Cairo. State visit; met with President Omar Haddad.",
                "Sergei Lavrov travelled to Cairo. Bilateral meeting with Omar Haddad.",
                "The office published a transcript of a call between Sergei Lavrov and Omar Haddad.",
                "During a phone call between Sergei Lavrov and Omar Haddad the line broke.",
                "Meeting in Geneva on Friday, Sergei Lavrov and Omar Haddad agreed to extend the truce.",
                "Sergei Lavrov and Omar Haddad decided at a summit in Rome to extend the truce.",
                "Sergei Lavrov and Omar Haddad emerged from talks in Rome without a deal.",
            })
    void aMeetingNeedsNoSubjectOfItsOwn(String text) {
        assertThat(Found.who(those(Found.in(text).the(Meeting.class))))
                .isEqualTo("person:sergey-lavrov + person:omar-haddad");
    }

    @Test
    void theJourneySaysWhere() {
        Meeting meeting = Found.in("Sergei Lavrov travelled to Cairo, Egypt. Met with President Omar Haddad.")
                .the(Meeting.class);
        assertThat(meeting.where().orElseThrow().text()).isEqualTo("Cairo");
        assertThat(meeting.participants().get(1).title()).hasValue("President");
    }

    @Test
    void everybodyInALongListTakesPart() {
        Meeting meeting = Found.in("Sergei Lavrov met with President Omar Haddad, Prime Minister Anna Kovac, Foreign"
                        + " Minister Petr Novak, and other officials.")
                .the(Meeting.class);
        assertThat(Found.who(those(meeting)))
                .contains("person:sergey-lavrov", "person:omar-haddad", "person:anna-kovac", "person:petr-novak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy asked for a call between Sergei Lavrov and Omar Haddad.",
                "Sergei Lavrov travelled to Cairo. Will meet with Omar Haddad.",
                "There is no date for a meeting between Sergei Lavrov and Omar Haddad.",
            })
    void whatIsOnlyWantedWasNotHeld(String text) {
        assertThat(Found.in(text).all(Meeting.class))
                .allSatisfy(meeting -> assertThat(meeting.status()).isNotEqualTo(EventStatus.HAPPENED));
    }
}
