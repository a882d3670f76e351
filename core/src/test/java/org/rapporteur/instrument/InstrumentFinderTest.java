package org.rapporteur.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Instrument;
import org.rapporteur.pipeline.Found;

class InstrumentFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The council adopted Resolution 2254. | Resolution 2254 | instrument:unscr-2254",
                "The government rejected resolution 2254. | resolution 2254 | instrument:unscr-2254",
                "Security Council Resolution 2254 calls for a transition."
                        + "| Security Council Resolution 2254 | instrument:unscr-2254",
                "UN Security Council resolution 1701 (2006) ended the war."
                        + "| UN Security Council resolution 1701 (2006) | instrument:unscr-1701",
                "The council renewed resolution 3111. | resolution 3111 | instrument:unscr-3111",
            })
    void aResolutionIsKnownByItsNumber(String text, String words, String instrument) {
        assertThat(Found.in(text).whoIs(words)).isEqualTo(instrument);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council passed a resolution in 2015.",
                "In 2015 a resolution failed.",
                "The agreement is fair.",
                "The envoy hopes for a peace agreement.",
                "Both sides are in agreement.",
            })
    void aYearOrANounAloneIsNoInstrument(String text) {
        assertThat(Found.in(text).findings().instruments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The Stockholm Agreement was signed. | Stockholm Agreement | instrument:stockholm-agreement-2018",
                "The Sochi agreement was broken. | Sochi agreement | instrument:sochi-memorandum-2018",
                "The Idlib agreement holds. | Idlib agreement | instrument:sochi-memorandum-2018",
                "The Idleb agreement holds. | Idleb agreement | instrument:sochi-memorandum-2018",
                "The Minsk agreements failed. | Minsk agreements | instrument:minsk-agreements",
                "The Geneva Communique of 2012 is clear. | Geneva Communique | instrument:geneva-communique-2012",
                "Both sides praised the grain deal. | grain deal | instrument:black-sea-grain-initiative",
            })
    void aKnownAgreementIsKnownUnderItsNames(String text, String words, String instrument) {
        assertThat(Found.in(text).whoIs(words)).isEqualTo(instrument);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Russia breached the de-escalation zone agreement. | de-escalation zone agreement | agreement",
                "Both sides praised the ceasefire agreement. | ceasefire agreement | agreement",
                "The Lindholm Accord was signed. | Lindholm Accord | agreement",
                "The Tambora Declaration was read out. | Tambora Declaration | declaration",
            })
    void anUnknownAgreementIsFoundByItsShape(String text, String words, String type) {
        Found found = Found.in(text);

        assertThat(found.findings().instruments())
                .singleElement()
                .satisfies(one -> assertThat(one.type()).isEqualTo(type));
        assertThat(found.whoIs(words)).startsWith("instrument:");
    }

    @Test
    void anAgreementMayBeCalledByItsDay() {
        assertThat(Found.in("The council met the signatories of the agreement of 3 April.")
                        .whoIs("agreement of 3 April"))
                .isEqualTo("instrument:agreement-of-3-april");
    }

    @Test
    void theAgreementAfterwardsIsTheOneNamedBefore() {
        Found found = Found.in(
                "The Stockholm Agreement was signed. The agreement called for a withdrawal. The resolution is clear.");

        assertThat(found.whoIs("The agreement")).isEqualTo("instrument:stockholm-agreement-2018");
        assertThat(found.whoIs("The resolution")).isEqualTo(Found.NOBODY);
        assertThat(found.findings().instruments())
                .singleElement()
                .extracting(Instrument::names)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("Stockholm Agreement", "The agreement");
    }

    @Test
    void severalResolutionsInOnePhraseAreSeveral() {
        Found found = Found.in("The parties must respect resolutions 2118, 2235 and 2254 in full.");

        assertThat(found.findings().instruments())
                .extracting(Instrument::id)
                .containsExactly("instrument:unscr-2118", "instrument:unscr-2235", "instrument:unscr-2254");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They recalled General Assembly Resolution 68/262. | instrument:unga-68-262",
                "They recalled A/RES/77/10 of that year. | instrument:unga-77-10",
                "They recalled S/RES/1701 of that year. | instrument:unscr-1701",
                "They recalled A/RES/194 on refugees. | instrument:unga-194",
                "The Human Rights Council resolution 46/1 was recalled. | instrument:hrc-46-1",
                "They recalled General Assembly Resolution 194 on refugees. | instrument:unga-194",
            })
    void aNumberTellsWhoseResolutionItIs(String text, String instrument) {
        assertThat(Found.in(text).findings().instruments())
                .extracting(Instrument::id)
                .containsExactly(instrument);
    }

    @Test
    void aResolutionOfAParliamentIsNoneOfTheSecurityCouncil() {
        assertThat(Found.in("Lawmakers passed House Resolution 296 on Tuesday.")
                        .findings()
                        .instruments())
                .extracting(Instrument::id)
                .doesNotContain("instrument:unscr-296");
    }

    @Test
    void anotherYearIsAnotherAgreement() {
        assertThat(Found.in("The dam keeps to the 2015 Declaration of Principles, Ethiopia said.")
                        .findings()
                        .instruments())
                .extracting(Instrument::id)
                .doesNotContain("instrument:oslo-i");
    }

    @Test
    void anAgreementCalledADealIsStillTheSame() {
        Found found = Found.in("In Oslo both signed the Gorna accord. The Gorna deal ends the war.");

        assertThat(found.findings().instruments())
                .extracting(Instrument::id)
                .containsExactly("instrument:gorna-accord");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The rebels welcomed the de-escalation zone agreement. | 2018-11-02"
                        + "| instrument:sochi-memorandum-2018 instrument:astana-memorandum-2017",
                "The rebels welcomed the de-escalation zone agreement. | 2018-01-02 | instrument:astana-memorandum-2017",
                "Both sides invoked the Algiers agreement. | 2020-01-02"
                        + "| instrument:algiers-agreement-2000 instrument:algiers-agreement-1975"
                        + " instrument:algiers-accord-mali-2015",
            })
    void anAgreementThatMayBeOneOfThoseKnownIsAQuestion(String text, String published, String candidates) {
        var findings = Found.in(text, Optional.of(LocalDate.parse(published))).findings();

        assertThat(findings.instruments()).singleElement().satisfies(one -> {
            assertThat(one.candidates()).containsExactlyInAnyOrder(candidates.split(" ", -1));
            assertThat(one.candidates()).doesNotContain(one.id());
        });
    }

    @Test
    void anAgreementOfOthersIsNoQuestion() {
        assertThat(Found.in("Armenia and Azerbaijan signed the peace treaty.")
                        .findings()
                        .instruments())
                .allSatisfy(one -> assertThat(one.candidates()).isEmpty())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Iraq and Iran invoked the Algiers agreement. | 2002-01-02 | instrument:algiers-agreement-1975",
                "Eritrea invoked the Algiers agreement. | 2002-01-02 | instrument:algiers-agreement-2000",
                "Both sides invoked the Algiers agreement. | 1990-01-02 | instrument:algiers-agreement-1975",
                "The rebels welcomed the Sochi agreement. | 2018-11-02 | instrument:sochi-memorandum-2018",
            })
    void partiesAndDayTellNamesakesApart(String text, String published, String instrument) {
        assertThat(Found.in(text, Optional.of(LocalDate.parse(published)))
                        .findings()
                        .instruments())
                .extracting(Instrument::id, Instrument::candidates)
                .containsExactly(tuple(instrument, List.of()));
    }
}
