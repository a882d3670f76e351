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
                "Turkey said that it wants to stay in the pact.",
                "The rebels wanted to storm the base.",
                "Turkey said that it mostly has to do with the weather.",
                "Turkey said that the road would open should the snow melt.",
                "Turkey said it really liked that the army agreed.",
                "Turkey said that its patrols were needed to protect the farmers.",
            })
    void whatAsksNothingOfAnybodyIsNoDemand(String text) {
        assertThat(Found.in(text).all(Demand.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy called for sanctions against the junta. | nobody | the junta",
                "The coalition urged new talks and more pressure on the Assad regime. | nobody | gov:SY-assad",
                "The rebels demanded the withdrawal of the army from the port. | the army | nobody",
                "Maria Keller said that the prisoners must be released by the army. | the army | nobody",
                "Iran warned Israel against attacking its ships. | state:IL | nobody",
                "The rebels threatened to resume fighting unless the army withdrew from the town. | the army | nobody",
            })
    void whoIsAskedAndWhoIsMeantAreTwo(String text, String of, String target) {
        Demand demand = Found.in(text).the(Demand.class);

        assertThat(who(demand.of())).isEqualTo(of);
        assertThat(who(demand.target())).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels demanded the withdrawal of the army from the port. | the withdrawal of the army from the port",
                "The rebels demanded the withdrawal of the army on Friday. | the withdrawal of the army",
                "The rebels demanded the release of prisoners in a statement. | the release of prisoners",
                "The envoy called for new talks in line with Resolution 2510. | new talks in line with Resolution 2510",
                "Omar Haddad stressed the importance of protecting civilians. | protecting civilians",
                "The rebels threatened to resume fighting unless the army withdrew. | the army withdrew",
            })
    void whatIsAskedIsNeitherCutOffNorTooMuch(String text, String asked) {
        assertThat(Found.plain(Found.in(text).the(Demand.class).asked())).isEqualTo(asked);
    }

    @Test
    void whatHasToBeDoneToEscapeAThreatIsAnUltimatum() {
        Demand demand = Found.in("The rebels threatened to resume fighting unless the army withdrew.")
                .the(Demand.class);

        assertThat(demand.force()).isEqualTo(Demand.Force.ULTIMATUM);
        assertThat(demand.polarity()).isEqualTo(Demand.Direction.DO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iran warned Israel against attacking its ships. | REFRAIN",
                "The rebels warned the army not to enter the city. | REFRAIN",
                "The envoy stressed the need to stop the bombing of hospitals. | REFRAIN",
            })
    void whoIsWarnedOffIsToLeaveIt(String text, Demand.Direction direction) {
        assertThat(Found.in(text).the(Demand.class).polarity()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Omar Haddad denied that he had demanded that the army leave the town. | the army",
                "Omar Haddad said that Russia might demand that the army leave the town. | the army",
            })
    void whatIsDeniedOrOnlyPossibleIsNotDemanded(String text, String of) {
        assertThat(Found.in(text).all(Demand.class))
                .noneMatch(demand -> who(demand.of()).equals(of));
    }
}
