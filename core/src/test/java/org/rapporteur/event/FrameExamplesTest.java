package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventType;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.Found;

/** The example of a frame is coded with its type. */
class FrameExamplesTest {
    private static final Set<String> FIELDS = Set.copyOf(Arrays.asList(
            "type cameo mode context actor recipient light quantity reciprocal needs patient act not only example note"
                    .split(" ", -1)));

    @Test
    void everyExampleIsCodedAsItsFrameSays() {
        List<String> misread = Knowledge.builtIn().table("frames.txt", FIELDS).entries().stream()
                .filter(frame -> frame.one("example").isPresent())
                .filter(frame -> !isCoded(frame))
                .map(frame -> frame.line() + " " + frame.id() + ": "
                        + frame.one("example").orElseThrow())
                .toList();

        assertThat(misread).isEmpty();
    }

    private static boolean isCoded(Entry frame) {
        EventType type = EventType.valueOf(frame.one("type").orElseThrow().toUpperCase(Locale.ROOT));
        return Found.in(frame.one("example").orElseThrow()).all(Event.class).stream()
                .anyMatch(event -> event.type() == type);
    }
}
