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
}
