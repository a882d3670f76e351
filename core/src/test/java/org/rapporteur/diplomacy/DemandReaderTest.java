package org.rapporteur.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.pipeline.Found.who;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Statement;
import org.rapporteur.pipeline.Found;

class DemandReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey urged the rebels to leave the town. | state:TR | the rebels | to leave the town",
                "Turkey called for a ceasefire. | state:TR | nobody | a ceasefire",
                "Turkey called on Russia and Iran to respect the truce."
                        + "| state:TR | state:RU + state:IR | to respect the truce",
                "Turkey demanded that Russia stop the bombing of Idlib."
                        + "| state:TR | state:RU | that Russia stop the bombing of Idlib",
                "Omar Haddad said that the parties must release all detainees."
                        + "| person:omar-haddad | the parties | that the parties must release all detainees",
                "Turkey hoped that the parties would meet. | state:TR | the parties | that the parties would meet",
            })
    void whoAsksWhatOfWhom(String text, String by, String of, String asked) {
        Demand demand = Found.in(text).the(Demand.class);

        assertThat(who(demand.by())).isEqualTo(by);
        assertThat(who(demand.of())).isEqualTo(of);
        assertThat(Found.plain(demand.asked())).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey hoped that Russia would stop the attacks. | HOPE",
                "Turkey asked Russia to stop the attacks. | ASK",
                "Turkey called on Russia to stop the attacks. | CALL",
                "Turkey urged Russia to stop the attacks. | URGE",
                "Turkey demanded that Russia stop the attacks. | DEMAND",
            })
    void theCueGivesTheForce(String text, Demand.Force force) {
        assertThat(Found.in(text).the(Demand.class).force()).isEqualTo(force);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey urged Russia to open the road. | DO",
                "Turkey urged Russia not to close the road. | REFRAIN",
                "Turkey urged Russia to stop the attacks. | REFRAIN",
                "Turkey urged Russia to refrain from attacks. | REFRAIN",
            })
    void whatIsToEndOrNotToBeDoneIsToBeLeft(String text, Demand.Direction direction) {
        assertThat(Found.in(text).the(Demand.class).polarity()).isEqualTo(direction);
    }

    @Test
    void pressureIsAskedOfTheAlliesAndAimedAtTheGovernment() {
        Demand demand = Found.in(
                        "The National Coalition called on the United States to increase pressure on the Assad regime.")
                .the(Demand.class);

        assertThat(who(demand.of())).isEqualTo("state:US");
        assertThat(who(demand.target())).isEqualTo("gov:SY-assad");
    }

    @Test
    void aDemandPointsToTheStatementThatVoicesIt() {
        Found found = Found.in("Turkey called for a ceasefire.");

        assertThat(found.the(Demand.class).statement())
                .isEqualTo(found.the(Statement.class).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey said that the road was open.",
                "Turkey did not call for a ceasefire.",
                "Turkey hoped to open the road.",
                "\"Why did the army leave?\" the envoy asked.",
                "Turkey praised the truce.",
            })
    void whatAsksNothingOfAnybodyIsNoDemand(String text) {
        assertThat(Found.in(text).all(Demand.class)).isEmpty();
    }
}
