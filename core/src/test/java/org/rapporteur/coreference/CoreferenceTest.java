package org.rapporteur.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Resolution;
import org.rapporteur.pipeline.Found;

class CoreferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Maria Keller met the delegation. She said that talks would go on. | She | person:maria-keller",
                "Thomas Brandt met Omar Haddad in Geneva. He said that talks would go on. | He | person:thomas-brandt",
                "Omar Haddad rejected the plan. His office sent a letter to Thomas Brandt. | His | person:omar-haddad",
                "Omar Haddad rejected the plan. Aides of Thomas Brandt left. He called for talks."
                        + "| He | person:omar-haddad",
                "Omar Haddad said that he rejected the plan. | he | person:omar-haddad",
                "In his speech, Omar Haddad rejected the plan. | his | person:omar-haddad",
                "The Houthis said that they would attend. | they | group:houthis",
                "The State Department said that it would respond. | it | org:us-state-department",
            })
    void aPronounIsTheSubjectOfTheLastMainClause(String text, String pronoun, String actor) {
        Found found = Found.in(text);

        assertThat(found.whoIs(pronoun)).isEqualTo(actor);
        assertThat(found.mention(pronoun).orElseThrow().type()).isEqualTo(Mention.Type.PRONOUN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is important that talks go on. | It",
                "The State Department rejected the claim. He said that it was false. | He",
            })
    void aPronounThatCanBeNobodyNamedIsNobody(String text, String pronoun) {
        assertThat(Found.in(text).whoIs(pronoun)).isEqualTo(Found.NOBODY);
    }

    @Test
    void whoWasCalledSheIsNotCalledHe() {
        Found found = Found.in("Maria Keller met Omar Haddad. She praised him. He thanked her.");

        assertThat(found.whoIs("him")).isEqualTo("person:omar-haddad");
        assertThat(found.whoIs("He")).isEqualTo("person:omar-haddad");
        assertThat(found.whoIs("her")).isEqualTo("person:maria-keller");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "James Jeffrey, the US special envoy for Syria, arrived in Ankara. The American envoy met officials."
                        + "| The American envoy | person:james-jeffrey",
                "The UN envoy arrived. Paul Winter, the UN envoy for Yemen, met the Houthis."
                        + "| The UN envoy | person:paul-winter",
                "Sergei Lavrov met Mevlut Cavusoglu in Moscow. The Turkish minister thanked Lavrov."
                        + "| The Turkish minister | person:mevlut-cavusoglu",
                "Omar Haddad, the president of the National Coalition, spoke in Istanbul."
                        + " The head of the coalition called for elections."
                        + "| The head of the coalition | person:omar-haddad",
                "The National Coalition met on Friday. The coalition called for elections."
                        + "| The coalition | org:syrian-national-coalition",
                "The State Department rejected the claim. The department said that it was false."
                        + "| The department | org:us-state-department",
                "The Assad regime rejected the draft. The regime said that it was unfair. | The regime | gov:SY-assad",
                "The Syrian government rejected the draft. | The Syrian government | state:SY",
                "The Assad regime rejected the draft. On Monday regime warplanes bombed Idlib."
                        + "| regime warplanes | gov:SY-assad",
                "Russian President Vladimir Putin rejected the plan. He said that his country wanted peace."
                        + "| his country | state:RU",
            })
    void aDescriptionIsWhomItFits(String text, String description, String actor) {
        assertThat(Found.in(text).whoIs(description)).isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "James Jeffrey, the US special envoy for Syria, arrived. The Russian envoy left. | The Russian envoy",
                "Omar Haddad, the president of the National Coalition, spoke. The head of the army left."
                        + "| The head of the army",
                "Sergei Lavrov arrived. A minister left. | A minister",
            })
    void aDescriptionOfSomebodyElseIsNotTheOneNamedBefore(String text, String description) {
        assertThat(Found.in(text).whoIs(description))
                .isNotIn("person:james-jeffrey", "person:omar-haddad", "person:sergey-lavrov");
    }

    @Test
    void aSpokesmanWithoutANameIsOnePersonOfThisReportAlone() {
        Found found = Found.in("A spokesman for the army denied the story. He said that no shells had been fired."
                + " The spokesman left the room.");
        String spokesman = found.whoIs("A spokesman for the army");

        assertThat(spokesman).startsWith("unnamed:");
        assertThat(found.whoIs("He")).isEqualTo(spokesman);
        assertThat(found.whoIs("The spokesman")).isEqualTo(spokesman);
        assertThat(found.actors(Actor.Kind.PERSON)).containsExactly(spokesman);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The African Union suspended Mali. The bloc said that the vote was unlawful. | The bloc | org:au",
                "UNICEF closed two schools. The agency said that the money was spent. | The agency | org:unicef",
                "Hamas freed a captive. The movement said that more would follow. | The movement | group:hamas",
                "General Salim Darwish took the town. The commander said that his men were tired."
                        + "| The commander | person:salim-darwish",
                "Omar Haddad, who leads the Syrian National Coalition, came to Paris. The leader of the coalition smiled."
                        + "| The leader of the coalition | person:omar-haddad",
                "Maria Keller met the envoys in Rome. On Friday, a letter reached Omar Haddad and his lawyers. | his | person:omar-haddad",
            })
    void aNounThatFitsStandsForWhomItCanCall(String text, String description, String actor) {
        assertThat(Found.in(text).whoIs(description)).isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The African Union met NATO in Rome. An agency of the city paid for it. | An agency",
                "Hamas met a group from Cairo. The group left early. | The group",
                "Turkey and Qatar mediated between the rebels and the army. Violations by both sides went on. | both sides",
                "The minister spoke of peace in the country. | the country",
                "The rebels left the National Coalition. They said that it was lost. | They",
                "The coalition spoke of the prisoners. We cannot use them like this. | them",
                "The United Nations opened its talks. The police unit stayed at home. | The police unit",
                "The National Guard left the town. The nation was glad. | The nation",
                "The NATO press office counted the dead, among them ten children. | them",
                "The coalition met. Omar Haddad noted that the work was sound and that its results were good. | its",
            })
    void whoeverIsInDoubtIsNobody(String text, String description) {
        assertThat(Found.in(text).whoIs(description)).isEqualTo(Found.NOBODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Turkey and Qatar signed the paper. Both countries said that it was fair. | state:TR + state:QA",
                "Foreign minister Maria Keller received her counterpart Omar Haddad. The two ministers said that it was time."
                        + "| person:maria-keller + person:omar-haddad",
                "Turkey and Qatar signed the paper. They said that it was fair. | state:TR + state:QA",
                "Maria Keller met with Omar Haddad in Vienna. She arrived late. The two sides said that talks would go on."
                        + "| person:maria-keller + person:omar-haddad",
                "Maria Keller met Omar Haddad in Vienna. They said that talks would go on."
                        + "| person:maria-keller + person:omar-haddad",
                "A statement by the African Union said that the vote was unlawful. | org:au",
                "The National Coalition's statement said that the vote was unlawful. | org:syrian-national-coalition",
            })
    void aSourceOfSeveralIsEachOfThem(String text, String actors) {
        assertThat(Found.who(Found.in(text).said("said").source())).isEqualTo(actors);
    }

    @Test
    void anOfficeNamedAgainIsStillHisWhoHoldsIt() {
        Found found = Found.in(
                "Secretary Antony Blinken left. Secretary of State Antony Blinken said that talks would go on.");

        assertThat(Found.who(found.said("said").source())).isEqualTo("person:antony-blinken");
    }

    @Test
    void whomTheSubjectMetIsNotTheSubject() {
        Found found = Found.in("Omar Haddad met Thomas Brandt and discussed with him the vote.");

        assertThat(found.whoIs("him")).isEqualTo("person:thomas-brandt");
    }

    @Test
    void aMinistryOfSomebodyElseIsNotTheOneNamedBefore() {
        Found found = Found.in("Pakistan's Foreign Ministry rejected the claim. The Taliban ministry gave no answer.");

        assertThat(found.whoIs("The Taliban ministry")).isEqualTo(Found.NOBODY);
    }

    @Test
    void aResolutionSaysWhyAndByWhichWords() {
        String text = "Hamas freed a captive. The movement said that more would follow.";
        Resolution why = Found.in(text)
                .mention("The movement")
                .orElseThrow()
                .resolution()
                .orElseThrow();

        assertThat(why.rule()).isEqualTo("can be called so");
        assertThat(why.antecedent().orElseThrow().in(text)).isEqualTo("Hamas");
        assertThat(why.actors()).containsExactly("group:hamas");
    }
}
