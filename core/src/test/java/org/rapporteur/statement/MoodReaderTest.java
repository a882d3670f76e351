package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.Statement;
import org.rapporteur.pipeline.Found;

/** How what is said is held, whether it is denied, and whether it was said at all. */
class MoodReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The minister hoped that the truce would hold. | HOPED | POSITIVE | MADE",
                "The minister said that talks were scheduled for June. | PLANNED | POSITIVE | MADE",
                "The army plans to leave the town, the minister said. | PLANNED | POSITIVE | MADE",
                "The minister said that the rebels were expected to leave. | PLANNED | POSITIVE | MADE",
                "The minister said that if the siege was lifted the road would be opened. | CONDITIONAL | POSITIVE | MADE",
                "The minister said that the rebels might leave the town. | POSSIBLE | POSITIVE | MADE",
                "The minister said that the rebels had probably fled. | POSSIBLE | POSITIVE | MADE",
                "The minister said that it was possible that the rebels had fled. | POSSIBLE | POSITIVE | MADE",
                "The minister said that the rebels must leave the town. | OBLIGATORY | POSITIVE | MADE",
                "The treaty says that the parties shall destroy all mines. | OBLIGATORY | POSITIVE | MADE",
                "The minister said that the army shelled the town on Monday. | PAST | POSITIVE | MADE",
                "The minister said that the army had left the town. | PAST | POSITIVE | MADE",
                "\"The army left the town yesterday,\" the minister said. | PAST | POSITIVE | MADE",
                "The minister said that the road was open. | ASSERTED | POSITIVE | MADE",
                "The minister said that the rebels owned two tanks. | ASSERTED | POSITIVE | MADE",
                "The minister said that the army had not shelled the town. | PAST | NEGATIVE | MADE",
                "The minister denied that the army had shelled the town. | PAST | NEGATIVE | MADE",
                "The minister did not deny that the army had shelled the town. | PAST | POSITIVE | DENIED",
                "The minister did not condemn the attack. | ASSERTED | NEGATIVE | DENIED",
                "No side admitted that the road was closed. | ASSERTED | NEGATIVE | DENIED",
                "The parties failed to agree on a truce. | ASSERTED | NEGATIVE | DENIED",
                "The minister said that nobody had left the town. | PAST | NEGATIVE | MADE",
                "The minister said he rejected the plan. | ASSERTED | NEGATIVE | MADE",
                "The minister would not say when the road would open. | PLANNED | NEGATIVE | MADE",
                "If the army attacks, the union will say that the truce is over. | ASSERTED | POSITIVE | HYPOTHETICAL",
                "The minister promised the rebels an amnesty. | PLANNED | POSITIVE | MADE",
            })
    void aStatementIsHeldAsItsWordsSay(String text, Modality modality, Polarity polarity, Statement.Status status) {
        Statement outermost = Found.in(text).all(Statement.class).stream()
                .min(Comparator.comparing(Statement::depth))
                .orElseThrow();

        assertThat(outermost.modality()).isEqualTo(modality);
        assertThat(outermost.polarity()).isEqualTo(polarity);
        assertThat(outermost.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister hoped that the army would attack the camp. | HYPOTHETICAL",
                "The minister said that the army might attack the camp. | HYPOTHETICAL",
                "The minister said that the army would attack the camp if the rebels stayed. | HYPOTHETICAL",
                "The minister denied that the army had attacked the camp. | DENIED",
                "The minister said that the army had probably attacked the camp. | HYPOTHETICAL",
                "The minister said that the army had attacked the camp. | HAPPENED",
            })
    void whatIsToldInAStatementIsHeldAsTheStatementIs(String text, EventStatus status) {
        assertThat(Found.in(text).all(Event.class))
                .filteredOn(event -> event.trigger().text().startsWith("attack"))
                .extracting(Event::status)
                .containsExactly(status);
    }
}
