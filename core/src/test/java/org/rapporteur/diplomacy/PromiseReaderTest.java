package org.rapporteur.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.pipeline.Found.who;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Refusal;
import org.rapporteur.pipeline.Found;

class PromiseReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"We will rebuild the bridge,\" Omar Haddad said. | person:omar-haddad | We will rebuild the bridge",
                "Omar Haddad promised to release the prisoners. | person:omar-haddad | to release the prisoners",
                "Omar Haddad agreed to meet the rebels. | person:omar-haddad | to meet the rebels",
                "The State Department said that it would send a team."
                        + "| org:us-state-department | that it would send a team",
                "Sergei Lavrov said that Russia would return the prisoners."
                        + "| person:sergey-lavrov | that Russia would return the prisoners",
            })
    void whatOnesOwnSideWillDoIsPromised(String text, String by, String promised) {
        Commitment commitment = Found.in(text).the(Commitment.class);

        assertThat(who(commitment.by())).isEqualTo(by);
        assertThat(Found.plain(commitment.promised())).isEqualTo(promised);
    }

    @Test
    void aPromiseKeepsItsCondition() {
        Commitment commitment = Found.in("\"If the siege is lifted, we will open the road,\" Omar Haddad said.")
                .the(Commitment.class);

        assertThat(commitment.condition().map(Found::plain)).hasValue("If the siege is lifted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"We will not sit with the rebels,\" Omar Haddad said. | We will not sit with the rebels",
                "\"We cannot accept this plan,\" Omar Haddad said. | We cannot accept this plan",
                "\"We will give up no camp,\" Omar Haddad said. | We will give up no camp",
                "Omar Haddad refused to leave the town. | to leave the town",
                "Omar Haddad refused to meet the rebels. | to meet the rebels",
            })
    void whatSomebodyWillNotDoOrAcceptIsRefused(String text, String refused) {
        Refusal refusal = Found.in(text).the(Refusal.class);

        assertThat(who(refusal.by())).isEqualTo("person:omar-haddad");
        assertThat(Found.plain(refusal.refused())).isEqualTo(refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Omar Haddad hoped that Russia would promise to leave.",
                "Omar Haddad said that Russia would leave.",
                "Omar Haddad did not promise to leave.",
                "Omar Haddad said that the road was open.",
                "Omar Haddad urged Russia to promise a truce.",
            })
    void whatAnotherMayDoIsNoPromise(String text) {
        assertThat(Found.in(text).all(Commitment.class)).isEmpty();
        assertThat(Found.in(text).all(Refusal.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maria Keller stressed her commitment to a solution in Yemen in accordance with the Stockholm Agreement."
                        + "| her commitment to a solution in Yemen in accordance with the Stockholm Agreement",
                "Russia pledged its commitment to a ceasefire in Libya in line with Resolution 2510."
                        + "| its commitment to a ceasefire in Libya in line with Resolution 2510",
            })
    void aPromiseKeepsAllItsWords(String text, String promised) {
        assertThat(Found.plain(Found.in(text).the(Commitment.class).promised())).isEqualTo(promised);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The government offered to free the prisoners in exchange for the captives. | in exchange for the captives",
                "The rebels promised to leave the town if the siege was lifted. | if the siege was lifted",
                "The rebels promised to stop firing once the army had left. | once the army had left",
            })
    void aPromiseMayHaveAPrice(String text, String condition) {
        assertThat(Found.in(text).the(Commitment.class).condition().map(Found::plain))
                .hasValue(condition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Omar Haddad refused to take part before the prisoners were released. | before the prisoners were released",
                "Israel ruled out a truce without the release of all hostages. | without the release of all hostages",
                "The minister rejected any foreign presence in the province. | nobody",
            })
    void aRefusalMayHaveATerm(String text, String condition) {
        assertThat(Found.in(text)
                        .the(Refusal.class)
                        .condition()
                        .map(Found::plain)
                        .orElse(Found.NOBODY))
                .isEqualTo(condition);
    }
}
