package org.rapporteur.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.Statement;
import org.rapporteur.pipeline.Found;

class TopicFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy said that the detainees were free. | detainees",
                "The minister said that aid convoys reached the town. | humanitarian-aid",
                "The speaker said that chemical weapons were destroyed. | chemical-weapons",
                "The speaker said that the constitution would be written. | constitution",
                "The envoy said that the ceasefire held. | ceasefire",
                "The envoy said that refugees had returned. | refugees",
                "The envoy said that elections were near. | elections",
                "The envoy said that the sanctions were lifted. | sanctions",
            })
    void whatIsSaidHasTheTopicsOfItsWords(String text, String topic) {
        assertThat(Found.in(text).said("said").topics()).contains(topic);
    }

    @Test
    void topicsStandOnceAndInTheOrderOfTheWords() {
        Statement said = Found.in("The envoy said that elections, sanctions and more elections were near.")
                .said("said");

        assertThat(said.topics()).containsExactly("elections", "sanctions");
    }

    @Test
    void whatIsSaidOfNothingInParticularHasNoTopic() {
        assertThat(Found.in("The envoy said that it was late.").said("said").topics())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy said that the prisoners were no bargaining chip. | space",
                "The envoy said that there was space for talks. | space",
                "The envoy said that the road would open as well. | water",
                "The envoy said that the ship had left its waters. | water",
                "The envoy said that the deputy foreign minister had left. | parliament",
                "The envoy said that the talks were based on trust. | troops",
                "The envoy said that the talks would begin in March. | protests",
                "The envoy said that an air strike hit the town. | protests",
                "The envoy said that a political settlement was near. | property",
                "The envoy said that war crimes would be punished. | crime",
                "The envoy said that both parties were ready. | unity",
                "The envoy said that the National Coalition was ready. | government-formation",
                "The envoy said that shells had hit the market. | trade",
                "The envoy said that the police used tear gas. | energy",
            })
    void aWordOfAnotherMeaningIsNoTopic(String text, String topic) {
        assertThat(Found.in(text).said("said").topics()).doesNotContain(topic);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy said that the wells were dry. | water",
                "The envoy said that a deputy had resigned. | parliament",
                "The envoy said that the marches went on. | protests",
                "The envoy said that the base was closed. | troops",
                "The envoy said that the thieves had committed war crimes and other crimes. | crime",
                "The envoy said that a satellite was lost. | space",
            })
    void theSameWordInItsOwnMeaningIs(String text, String topic) {
        assertThat(Found.in(text).said("said").topics()).contains(topic);
    }
}
