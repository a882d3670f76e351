package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventType;
import org.rapporteur.pipeline.Found;

class RetoldEventsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey attacked Greece on Monday. The sea was rough when Turkey attacked Greece.",
                "Turkey attacked Greece in Athens. It rained when Turkey attacked Greece on Monday.",
            })
    void anEventToldTwiceIsOneWithTheEvidenceOfBoth(String text) {
        List<Event> attacks = attacks(text);
        assertThat(attacks).hasSize(1);
        assertThat(attacks.get(0).evidence().spans()).hasSize(6);
        assertThat(attacks.get(0).when()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey attacked Greece on Monday. Turkey attacked Greece on Friday.",
                "Turkey attacked Greece in Athens. Turkey attacked Greece in Patras.",
                "Turkey attacked Greece. Turkey attacked Greece again.",
                "Turkey attacked Greece. Turkey attacked Egypt.",
                "Turkey attacked Greece. The minister said that Turkey attacked Greece.",
                "Rebels attacked soldiers. Rebels attacked soldiers.",
            })
    void whatMayBeAnotherEventIsAnother(String text) {
        assertThat(attacks(text)).hasSize(2);
    }

    private static List<Event> attacks(String text) {
        return Found.in(text).all(Event.class).stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .toList();
    }
}
