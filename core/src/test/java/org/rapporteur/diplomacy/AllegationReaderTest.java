package org.rapporteur.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.pipeline.Found.who;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Voice;
import org.rapporteur.pipeline.Found;

class AllegationReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amnesty International said that the army tortured detainees. "
                        + "| torture | the army | detainees | org:amnesty | STATEMENT",
                "The army tortured detainees. | torture | The army | detainees | nobody | REPORTER",
                "Amnesty International charged that the army attacked its base. "
                        + "| attack | the army | nobody | org:amnesty | STATEMENT",
                "Russia executed three prisoners. | summary-execution | state:RU | three prisoners | nobody | REPORTER",
                "Amnesty International accused Turkey of torture. "
                        + "| torture | state:TR | nobody | org:amnesty | STATEMENT",
                "Omar Haddad said that Russia had used chemical weapons against civilians."
                        + "| chemical-weapons-use | state:RU | civilians | person:omar-haddad | STATEMENT",
                "The Assad regime sent envoys. Omar Haddad said that regime warplanes bombed two hospitals."
                        + "| attack-on-medical | gov:SY-assad | two hospitals | person:omar-haddad | STATEMENT",
                "Omar Haddad condemned the killing of civilians by Russia."
                        + "| killing-of-civilians | state:RU | civilians | person:omar-haddad | STATEMENT",
            })
    void whoIsSaidToHaveDoneWhatToWhom(
            String text, String violation, String perpetrators, String victims, String by, Voice voice) {
        Allegation allegation = Found.in(text).the(Allegation.class);

        assertThat(allegation.violation()).isEqualTo(violation);
        assertThat(who(allegation.perpetrators())).isEqualTo(perpetrators);
        assertThat(who(allegation.victims())).isEqualTo(victims);
        assertThat(who(allegation.by())).isEqualTo(by);
        assertThat(allegation.voice()).isEqualTo(voice);
    }

    @Test
    void whatStandsBehindTheLastOfSeveralHoldsOfAll() {
        Found found = Found.in(
                "Amnesty International condemned arbitrary arrests, torture and killing of detainees by Russian forces.");

        assertThat(found.all(Allegation.class))
                .hasSizeGreaterThan(1)
                .allSatisfy(one -> assertThat(who(one.victims())).isEqualTo("detainees"));
    }

    @Test
    void anIncidentHasItsPlaceAndIsSpecific() {
        Allegation allegation = Found.in("Amnesty International said that the army had tortured detainees in Aleppo.")
                .the(Allegation.class);

        assertThat(allegation.where().orElseThrow().text()).isEqualTo("Aleppo");
        assertThat(allegation.scope()).isEqualTo(Allegation.Scope.SPECIFIC);
    }

    @Test
    void aSiegeThatIsToEndIsThere() {
        assertThat(Found.in("Omar Haddad demanded an end to the siege of Ghouta by Russia.")
                        .all(Allegation.class))
                .extracting(Allegation::violation)
                .containsExactly("siege");
    }

    @Test
    void theLegalWordStaysTheSpeakers() {
        Allegation allegation = Found.in("Omar Haddad said the siege imposed by Russia is a war crime.")
                .the(Allegation.class);

        assertThat(allegation.characterisedAs().orElseThrow().text()).isEqualTo("a war crime");
        assertThat(who(allegation.by())).isEqualTo("person:omar-haddad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Omar Haddad hoped that the army would not torture detainees.",
                "The army denied that it had tortured detainees.",
                "Turkey denied that it had tortured detainees.",
                "If the army tortures detainees, the council will meet.",
                "The army did not torture detainees.",
                "The army may torture detainees.",
                "Omar Haddad warned that the army would bomb Idlib.",
                "Omar Haddad urged the army not to torture detainees.",
                "Torture is a crime.",
                "Omar Haddad spoke of torture.",
            })
    void whatIsHopedDeniedSupposedOrDoneByNobodyIsNotAlleged(String text) {
        assertThat(Found.in(text).all(Allegation.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia said that Russia had bombed Idlib.",
                "Russia said that it had bombed Idlib.",
                "Omar Haddad said that he had tortured detainees.",
                "Sergei Lavrov said that Russia had bombed Idlib.",
            })
    void nobodyAccusesHimself(String text) {
        assertThat(Found.in(text).all(Allegation.class)).isEmpty();
    }
}
