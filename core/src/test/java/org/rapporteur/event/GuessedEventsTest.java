package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;

class GuessedEventsTest {
    private static final ReportReader GUESSING = new ReportReader(Knowledge.builtIn(), new EventOptions(true));
    private static final ReportReader PLAIN = new ReportReader(Knowledge.builtIn());

    private static List<Event> events(ReportReader reader, String text) {
        Findings found = reader.read(new Report(
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("en"),
                Optional.empty(),
                text,
                List.of()));
        return found.findings().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
    }

    @Test
    void aVerbLikeOthersIsAGuessAndSaysSo() {
        String text = "The generals unseated the Norwegian prime minister.";

        assertThat(events(PLAIN, text)).isEmpty();
        assertThat(events(GUESSING, text)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.COERCE);
            assertThat(event.evidence().rule()).startsWith("guess unseat/V like frame ");
            assertThat(event.evidence().confidence()).isEqualTo(0.3);
            assertThat(event.mode()).isEmpty();
            assertThat(event.cameo()).hasSize(2);
        });
    }

    @Test
    void aVerbOfEverydayLifeIsNoEvent() {
        assertThat(events(GUESSING, "Norway outplayed Sweden.")).isEmpty();
        assertThat(events(GUESSING, "Norway resembles Sweden.")).isEmpty();
    }

    @Test
    void whatAFrameKnowsIsNoGuess() {
        assertThat(events(GUESSING, "Russia attacked Ukraine."))
                .extracting(event -> event.evidence().rule())
                .containsExactly("frame attack/V");
    }
}
