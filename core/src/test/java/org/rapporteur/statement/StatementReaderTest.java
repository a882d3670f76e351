package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.pipeline.Found.plain;
import static org.rapporteur.pipeline.Found.who;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.pipeline.Found;

class StatementReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The minister said that talks would go on. | The minister | said | that talks would go on",
                "The army announced that the road was open. | The army | announced | that the road was open",
                "The minister agreed to meet the rebels. | The minister | agreed | to meet the rebels",
                "The minister threatened to close the border. | The minister | threatened | to close the border",
                "The envoy condemned the attack. | The envoy | condemned | the attack",
                "The envoy called for a ceasefire. | The envoy | called for | a ceasefire",
                "The minister apologised for the delay. | The minister | apologised | the delay",
                "The envoy expressed hope that the truce would hold."
                        + "| The envoy | expressed hope | that the truce would hold",
                "The envoy voiced concern about the fighting. | The envoy | voiced concern | the fighting",
                "According to the army, the road is open. | the army | According to | the road is open",
                "The road is open, according to the army. | the army | according to | The road is open",
            })
    void aCueHasItsSourceAndItsContent(String text, String source, String cue, String content) {
        Statement statement = Found.in(text).the(Statement.class);

        assertThat(who(statement.source())).isEqualTo(source);
        assertThat(statement.cue().orElseThrow().text()).isEqualTo(cue);
        assertThat(plain(statement.content())).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The minister said that the road was open. | STATE",
                "The minister confirmed that two convoys had arrived. | CONFIRM",
                "The minister denied that the army had fired shells. | DENY",
                "The army announced that the road was open. | ANNOUNCE",
                "Russia believed that the truce would hold. | BELIEVE",
                "The minister asked whether the road was open. | ASK",
                "The envoy urged the rebels to leave the town. | REQUEST",
                "The envoy called for a ceasefire. | REQUEST",
                "The minister accused the rebels of shelling the village. | ACCUSE",
                "The envoy condemned the attack. | CONDEMN",
                "The envoy praised the truce. | PRAISE",
                "The minister thanked Turkey for its help. | PRAISE",
                "The envoy hoped that the truce would hold. | HOPE",
                "The envoy voiced concern about the fighting. | CONCERN",
                "The minister apologised for the delay. | REGRET",
                "Omar Haddad promised to release the prisoners. | COMMIT",
                "The minister refused to meet the rebels. | REFUSE",
                "The minister rejected the plan. | REFUSE",
                "The minister rejected the accusation. | DENY",
                "The minister accepted the plan. | AGREE",
                "The minister threatened to close the border. | THREATEN",
                "Omar Haddad warned that the army would bomb Idlib. | WARN",
                "The army warned that it would attack the town. | THREATEN",
                "The deputies voted against the draft. | REFUSE",
                "The envoy came to the capital at the request of the president. | REQUEST",
                "Police have launched an inquiry into the former defender, the agency reported on Wednesday. | STATE",
                "The guards were ordered to open the gate. | DEMAND",
                "The bishop weighed in on the strike. | DISCUSS",
                "The mayor toyed with the idea of a second bridge. | DISCUSS",
                "The ministry expressed its solidarity with the strikers. | SUPPORT",
                "Turkey expressed Turkey's solidarity with the strikers. | SUPPORT",
                "The council heard complaints from the ministry that the firm was flooding the market. | ACCUSE",
                "The camp heard demands from the union to close the mine. | DEMAND",
            })
    void aCueHasItsAct(String text, SpeechAct act) {
        assertThat(Found.in(text).the(Statement.class).act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"We will rebuild the bridge,\" the minister said. | COMMIT",
                "\"We will not sit with the rebels,\" the minister said. | REFUSE",
                "\"If the siege is lifted, we will open the road,\" the minister said. | OFFER",
                "\"If they cross the river, we will attack them,\" the minister said. | THREATEN",
                "\"Why did the army leave?\" the minister said. | ASK",
                "\"Let the monitors in,\" the minister said. | DEMAND",
                "The minister said that the army must leave the town. | DEMAND",
                "The minister said that the sides should meet without conditions. | DEMAND",
                "The rebels said that they would not give up their guns. | REFUSE",
                "The rebels said that they would open the road. | COMMIT",
                "Turkey said that it welcomed the truce. | PRAISE",
                "Turkey said that it condemned the attack. | CONDEMN",
                "The envoy said that the attack was a crime. | CONDEMN",
                "The rebels said that they had not shelled the market. | DENY",
                "The army said it had no role in the attack. | DENY",
                "The ministry said that there was no truth in the report. | DENY",
                "The mayor said the city was doing a great job. | PRAISE",
                "The envoy said that the ruling was unfair and heartless. | CONDEMN",
                "A reform is needed, the envoy said. | DEMAND",
                "The envoy said that the market had been shelled. | STATE",
                "The envoy said that talks would resume on Monday. | ANNOUNCE",
                "The envoy said that the war would drag on for years. | PREDICT",
                "The minister said that there was no bread. | STATE",
                "The minister said that it was an urgent issue. | STATE",
                "\"I want to thank the nurses of the town for their work,\" the minister said. | PRAISE",
                "\"I want to visit the nurses of the town,\" the minister said. | HOPE",
                "The army's offensive has killed hundreds of people, the envoy said. | ACCUSE",
                "The offensive has killed hundreds of people, the envoy said. | STATE",
                "\"A shameful lie,\" the minister said. | CONDEMN",
                "The minister said that he respected the medics. | PRAISE",
                "\"They closed the school in May. It was a disgrace,\" the minister said. | CONDEMN",
                "\"They closed the school in May. It was a Monday,\" the minister said. | STATE",
            })
    void whatIsOnlySaidHasTheActOfItsWords(String text, SpeechAct act) {
        assertThat(Found.in(text).said("said").act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy declined to sign the text. | declined | REFUSE",
                "The envoy refused to discuss the raid. | refused | NO_COMMENT",
                "The minister would not say when the road would open. | say | NO_COMMENT",
                "Turkey denied entry to the rebels. | denied | REFUSE",
                "The minister blamed the delay on the weather. | blamed | EXPLAIN",
                "The minister blamed the rebels for the attack. | blamed | ACCUSE",
                "The farmers are not willing to move. | willing | REFUSE",
                "The farmers are willing to move. | willing | OFFER",
                "The minister said the pilot must have been asleep. | said | STATE",
                "The minister said there must be water below. | said | STATE",
                "The minister would like the army to leave. | like | REQUEST",
                "The minister would like to live in Mali. | like | HOPE",
                "The reporter said: \"You were there. Tell us about the war.\" | Tell | ASK",
                "The minister liked the plan. | liked | PRAISE",
                "The party insisted that Israel withdraw in full. | insisted | DEMAND",
                "The party insisted that the road was open. | insisted | STATE",
                "The rebels will never accept the plan. | accept | REFUSE",
                "The ministry blamed Western interference. | blamed | ACCUSE",
                "The ministry blamed bad weather. | blamed | EXPLAIN",
            })
    void theWordsDecideBetweenTheActsOfACue(String text, String cue, SpeechAct act) {
        assertThat(Found.in(text).said(cue).act()).isEqualTo(act);
    }

    @Test
    void aTurnThatEndsInAQuestionAsks() {
        Found talk =
                Found.in("Q: You were in Mali. Why did you leave?\n\nA: We lost the port.\n\nQ: Tell us about the war."
                        + "\n\nA: It was long.");

        assertThat(talk.all(Statement.class).stream().map(Statement::act))
                .contains(SpeechAct.ASK, SpeechAct.STATE)
                .doesNotContain(SpeechAct.DEMAND);
    }

    @Test
    void whoIsAccusedIsNotWhoIsTold() {
        Found found = Found.in("Turkey accused Russia before the Security Council of breaking the truce.");

        assertThat(who(found.said("accused").addressee())).isEqualTo("org:un-security-council");
    }

    @Test
    void saidThatSomebodyMustDoSomethingAsksForIt() {
        Statement said =
                Found.in("The minister said that the army must leave the town.").said("said");

        assertThat(said.act().family()).isEqualTo(SpeechAct.Family.DIRECTIVE);
        assertThat(said.modality()).isEqualTo(Modality.OBLIGATORY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"The road to the north is open,\" the minister said. | DIRECT",
                "The minister said: \"The road to the north is open.\" | DIRECT",
                "The minister said that the road was open. | INDIRECT",
                "The minister said that the plan was \"a gift to the rebels\" and left. | MIXED",
            })
    void quotationMarksMakeTheForm(String text, Statement.Form form) {
        Statement said = Found.in(text).said("said");

        assertThat(who(said.source())).isEqualToIgnoringCase("the minister");
        assertThat(said.form()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"The road to the north is open,\" the minister said. | The road to the north is open",
                "The minister said: \"The road to the north is open.\" | The road to the north is open",
                "\"We want peace,\" the minister said. | We want peace",
                "\"We have waited for years,\" the minister said, \"and we can wait no longer.\""
                        + "| We have waited for years + and we can wait no longer",
                "\"We want peace,\" the minister said, \"and we want it now.\" | We want peace + and we want it now",
                "\"We want peace. We have waited for years,\" the minister said."
                        + "| We want peace. We have waited for years",
            })
    void directSpeechIsTakenInWhole(String text, String content) {
        Statement said = Found.in(text).said("said");

        assertThat(plain(said.content())).isEqualTo(content);
        assertThat(said.depth()).isZero();
    }

    @Test
    void aQuotationWithoutACueGoesOnWithTheLastSpeaker() {
        Statement goesOn = Found.in("The minister rejected the plan. \"It is a trap for our people.\"")
                .said("-");

        assertThat(who(goesOn.source())).isEqualToIgnoringCase("the minister");
        assertThat(goesOn.form()).isEqualTo(Statement.Form.DIRECT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"The road is open again,\" the minister said. \"Our people can go home.\""
                        + "| The minister | said | The road is open again + Our people can go home",
                "''The road to the north is open,'' the minister said. | the minister | said"
                        + "| ''The road to the north is open,''",
                "\"Why did the army leave the town?\" the minister asked."
                        + "| the minister | asked | Why did the army leave the town?",
                "\"The road to the north is open,\" the minister barked."
                        + "| the minister | barked | The road to the north is open",
                "Omar Haddad: We will rebuild the bridge in the north. | person:omar-haddad | :"
                        + "| We will rebuild the bridge in the north",
                "The road is open, the minister said on Monday, and the army has left."
                        + "| the minister | said | The road is open + and the army has left",
                "The minister said that the road was open, adding that the army had left."
                        + "| The minister | adding | that the army had left",
                "The envoy reminded the members of the council that they had approved the plan."
                        + "| The envoy | reminded | that they had approved the plan",
                "The minister told the press afterwards that the road was open."
                        + "| The minister | told | that the road was open",
                "Kenya announced a new base, and Uganda offered to send trucks. | state:KE | announced | a new base",
                "A diplomat said the mayor had been paid, which Oslo denies."
                        + "| state:NO | denies | the mayor had been paid",
                "The premier renewed his party's offer to rebuild the bridge, telling reporters that no other way was open."
                        + "| his party | offer | to rebuild the bridge",
                "Failing that, the mayor said, the guards would leave the town."
                        + "| the mayor | said | the guards would leave the town",
            })
    void aSpeakerIsFoundWhereverHeStands(String text, String source, String cue, String content) {
        Statement said = Found.in(text).said(cue);

        assertThat(who(said.source())).isEqualToIgnoringCase(source);
        assertThat(plain(said.content())).isEqualTo(content);
    }

    @Test
    void aNameOrAnExpressionInMarksIsNoSpeech() {
        assertThat(Found.in("The army rules the so-called \"safe zone\" in the north.")
                        .all(Statement.class))
                .isEmpty();
    }

    @Test
    void aStatementWithinAStatementKnowsItsDepthAndWhatItLiesIn() {
        Found found = Found.in("The minister said that Russia announced that the truce would hold.");
        Statement outer = found.said("said");
        Statement inner = found.said("announced");

        assertThat(outer.depth()).isZero();
        assertThat(outer.within()).isEmpty();
        assertThat(inner.depth()).isEqualTo(1);
        assertThat(inner.within()).hasValue(outer.id());
        assertThat(who(inner.source())).isEqualTo("state:RU");
    }

    @Test
    void whatWeSayInAQuotationIsSaidByItsSpeaker() {
        Statement inner = Found.in("\"We demand the release of the hostages,\" Omar Haddad said.")
                .said("demand");

        assertThat(who(inner.source())).isEqualTo("person:omar-haddad");
    }

    @Test
    void whoSaysWhatHisStateBelievesSpeaksOnItsBehalf() {
        Statement said = Found.in("Sergei Lavrov said that Moscow believed that the truce would hold.")
                .said("said");
        Statement ofAnother = Found.in("Sergei Lavrov said that Turkey believed that the truce would hold.")
                .said("said");

        assertThat(who(said.behalf())).isEqualTo("state:RU");
        assertThat(ofAnother.behalf()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said that the siege must end. | said | MADE",
                "The minister will reiterate that the siege must end. | reiterate | ANNOUNCED",
                "The minister is to announce that the siege is over. | announce | ANNOUNCED",
                "The minister did not say that talks had failed. | say | DENIED",
            })
    void speechToComeIsAnnouncedAndSpeechNotMadeIsDenied(String text, String cue, Statement.Status status) {
        assertThat(Found.in(text).said(cue).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister told Omar Haddad that talks would go on. | told | person:omar-haddad",
                "The minister told the rebels to leave the town. | told | the rebels",
                "The envoy urged Russia to stop the attacks. | urged | state:RU",
                "The National Coalition called on the United States to increase pressure. | called on | state:US",
                "Turkey called on Russia and Iran to respect the truce. | called on | state:RU + state:IR",
                "The minister informed the embassy that its staff had to leave. | informed | the embassy",
                "In a letter to the Security Council, Turkey complained that Russia was arming the rebels."
                        + "| complained | org:un-security-council",
                "Speaking to the rebels, the minister said that the road was open. | said | the rebels",
                "The envoy discussed the truce with Omar Haddad. | discussed | person:omar-haddad",
                "The minister warned Turkey against a new offensive. | warned | state:TR",
            })
    void whoIsSpokenToIsTheAddressee(String text, String cue, String addressee) {
        assertThat(who(Found.in(text).said(cue).addressee())).isEqualTo(addressee);
    }

    @Test
    void aConditionIsTheClauseThatNamesIt() {
        Statement said = Found.in("\"If the siege is lifted, we will open the road,\" the minister said.")
                .said("said");

        assertThat(said.condition().map(Found::plain)).hasValue("If the siege is lifted");
        assertThat(said.modality()).isEqualTo(Modality.CONDITIONAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said that the road was open. | POSITIVE",
                "The minister said that the road was not open. | NEGATIVE",
                "The minister denied that the road was open. | NEGATIVE",
            })
    void denialAndNegationTurnTheContent(String text, Polarity polarity) {
        assertThat(Found.in(text).the(Statement.class).polarity()).isEqualTo(polarity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy said that the parties should implement Resolution 2254. | WANTS_IMPLEMENTED",
                "The envoy said that Russia had violated Resolution 2254. | SAYS_BREACHED",
                "The envoy praised Resolution 2254. | SUPPORTS",
                "The envoy rejected Resolution 2254. | REJECTS",
                "The envoy said that Resolution 2254 was long. | MENTIONS",
            })
    void aStatementTakesAStanceToTheInstrumentsItNames(String text, Statement.Stance stance) {
        assertThat(Found.in(text).the(Statement.class).instruments())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.instrument()).isEqualTo("instrument:unscr-2254");
                    assertThat(one.stance()).isEqualTo(stance);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The road to the north is open.",
                "The convoy reached the town on Monday.",
                "The agreement has three parts.",
                "The region is known for its cheese.",
                "Omar bin Said, the old sultan of the island, died on Monday.",
            })
    void whatNobodySaysIsNoStatement(String text) {
        assertThat(Found.in(text).all(Statement.class)).isEmpty();
    }

    @Test
    void whatTheSpeakerSaysNextIsNoPartOfWhatHeNoted() {
        Statement noted = Found.in("Omar Haddad noted the need to free the detainees, saying: “We cannot accept this.”")
                .said("noted");

        assertThat(noted.content())
                .singleElement()
                .satisfies(words -> assertThat(words.text()).isEqualTo("the need to free the detainees"));
    }
}
