package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.pipeline.Found.who;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Voice;
import org.rapporteur.pipeline.Found;

class EventCoderTest {
    /** The event of this type, of which there is one. */
    private static Event the(EventType type, String text) {
        return Found.in(text).all(Event.class).stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + type + " in: " + text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Baku and Yerevan agreed to a truce. | AGREE | state:AZ | state:AM",
                "Sergei Lavrov met Omar Haddad in Moscow. | CONSULT | person:sergey-lavrov | person:omar-haddad",
                "Russia praised Turkey. | SUPPORT | state:RU | state:TR",
                "Turkey cooperated with Qatar on security. | COOPERATE | state:TR | state:QA",
                "Norway sent aid to Yemen. | AID | state:NO | state:YE",
                "Omar Haddad resigned on Monday. | CONCEDE | person:omar-haddad | nobody",
                "The government released 20 prisoners. | RETREAT | The government | 20 prisoners",
                "Turkey urged Russia to stop the attacks. | REQUEST | state:TR | state:RU",
                "Turkey accused Russia of breaking the truce. | ACCUSE | state:TR | state:RU",
                "Turkey refused to meet Russia. | REJECT | state:TR | state:RU",
                "Turkey threatened Russia. | THREATEN | state:TR | state:RU",
                "Students protested against the government. | PROTEST | Students | the government",
                "Russia mobilised reservists. | MOBILIZE | state:RU | nobody",
                "Turkey broke off relations with Israel. | SANCTION | state:TR | state:IL",
                "The United States imposed sanctions on Iran. | COERCE | state:US | state:IR",
                "Russia attacked Ukraine. | ASSAULT | state:RU | state:UA",
            })
    void everyTypeHasItsWords(String text, EventType type, String actors, String recipients) {
        Event event = the(type, text);

        assertThat(who(event.actors())).isEqualTo(actors);
        assertThat(who(event.recipients())).isEqualTo(recipients);
        assertThat(event.status()).isEqualTo(EventStatus.HAPPENED);
        assertThat(event.voice()).isEqualTo(Voice.REPORTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia attacked Ukraine.",
                "Ukraine was attacked by Russia.",
                "The Russian attack on Ukraine shocked the council.",
                "Russia launched an attack on Ukraine.",
            })
    void activePassiveAndNounTellTheSame(String text) {
        Event attack = the(EventType.ASSAULT, text);

        assertThat(who(attack.actors())).isEqualTo("state:RU");
        assertThat(who(attack.recipients())).isEqualTo("state:UA");
        assertThat(attack.status()).isEqualTo(EventStatus.HAPPENED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia attacked Ukraine. | HAPPENED",
                "Turkey began to bomb Afrin. | HAPPENED",
                "Russia did not attack Ukraine. | DENIED",
                "Russia failed to attack Ukraine. | DENIED",
                "Russia would have lost the port but attacked Ukraine. | HAPPENED",
                "Russia is no member, but it is part of a coalition that attacked Ukraine. | HAPPENED",
                "The general confessed to attacking the convoy. | HAPPENED",
                "Russia will attack Ukraine. | PLANNED",
                "Russia may attack Ukraine. | HYPOTHETICAL",
                "If Russia attacks Ukraine, Turkey will close the straits. | HYPOTHETICAL",
                "Turkey denied that it had attacked the convoy. | DENIED",
                "The envoy hoped that Russia would attack the rebels. | HYPOTHETICAL",
                "The envoy hoped that the army would not torture detainees. | HYPOTHETICAL",
                "The envoy predicted that Russia would attack Ukraine. | HYPOTHETICAL",
                "The envoy said that Russia will attack Ukraine. | PLANNED",
                "The king promised to attack Ukraine. | PLANNED",
            })
    void aDeedHasTheStatusThatTheWordsAroundItGive(String text, EventStatus status) {
        assertThat(the(EventType.ASSAULT, text).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia threatened to attack Ukraine. | THREATEN | ASSAULT",
                "Turkey refused to meet Russia. | REJECT | CONSULT",
                "Turkey called for talks with Russia. | REQUEST | CONSULT",
                "Turkey urged Russia to stop the attacks. | REQUEST | ASSAULT",
            })
    void speakingOfADeedIsADeedButTheOneSpokenOfHasNotHappened(String text, EventType spoken, EventType deed) {
        assertThat(the(spoken, text).status()).isEqualTo(EventStatus.HAPPENED);
        assertThat(Found.in(text).all(Event.class))
                .filteredOn(event -> event.type() == deed)
                .noneMatch(event -> event.status() == EventStatus.HAPPENED && event.voice() == Voice.REPORTER);
    }

    @Test
    void aDeedInsideAStatementIsItsClaim() {
        Found found = Found.in("Turkey said that Russia had attacked the convoy.");
        Event claimed = found.the(Event.class);

        assertThat(claimed.voice()).isEqualTo(Voice.STATEMENT);
        assertThat(claimed.statement()).hasValue(found.the(Statement.class).id());
    }

    @Test
    void anAccusationIsTheReportersAndPointsToTheStatementThatPerformsIt() {
        Found found = Found.in("Turkey accused Russia of breaking the truce.");
        Event accusation = the(EventType.ACCUSE, "Turkey accused Russia of breaking the truce.");

        assertThat(accusation.voice()).isEqualTo(Voice.REPORTER);
        assertThat(accusation.statement()).hasValue(found.the(Statement.class).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey accused Russia of breaking the truce. | ASSAULT | state:RU",
                "Turkey called on Russia and Iran to respect the truce. | RETREAT | state:RU",
                "Turkey urged Russia to stop the attacks. | RETREAT | state:RU",
                "Omar Haddad promised to release the prisoners. | RETREAT | person:omar-haddad",
                "Turkey plans to attack the rebels. | ASSAULT | state:TR",
            })
    void theAccusedAndTheAskedActInWhatIsSaidOfThem(String text, EventType deed, String actors) {
        assertThat(who(the(deed, text).actors())).isEqualTo(actors);
    }

    @Test
    void whoIsCalledOnIsARecipientAndNoPlace() {
        Event request = the(EventType.REQUEST, "Turkey called on Russia to respect the truce.");

        assertThat(who(request.recipients())).isEqualTo("state:RU");
        assertThat(request.where()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The police arrested 12 protesters in Minsk. | COERCE | arrested | 12",
                "The army killed at least 30 people in Aleppo. | ASSAULT | killed | 30",
                "The army killed three civilians in Aleppo. | ASSAULT | killed | 3",
                "The army killed 1,200 people in Aleppo. | ASSAULT | killed | 1200",
            })
    void aNumberOfPeopleCountsThem(String text, EventType type, String kind, long number) {
        assertThat(the(type, text).quantity()).singleElement().satisfies(quantity -> {
            assertThat(quantity.kind()).isEqualTo(kind);
            assertThat(quantity.min()).isEqualTo(number);
            assertThat(quantity.max()).isEqualTo(number);
        });
    }

    @Test
    void whereAndWhenStandInTheClauseOfTheDeed() {
        Event met = the(EventType.CONSULT, "Sergei Lavrov met Omar Haddad in Moscow on Monday.");

        assertThat(met.where().orElseThrow().text()).isEqualTo("Moscow");
        assertThat(met.when().orElseThrow().timex()).hasValue("2020-06-15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said that the road was open.",
                "The road is open.",
                "The agreement has three parts.",
            })
    void plainSayingAndBeingAreNoEvents(String text) {
        assertThat(Found.in(text).all(Event.class)).isEmpty();
    }

    @Test
    void whatIsDoneBySayingItIsNotDeniedWithIt() {
        Event opposed = the(EventType.ACCUSE, "Omar Haddad said: “We oppose the militias.”");

        assertThat(opposed.status()).isEqualTo(EventStatus.HAPPENED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway reiterated its support for a lasting solution in Libya.",
                "Norway reiterated its support for free elections across Libya."
            })
    void whereSomethingIsIsNobodyToWhomItIsDone(String text) {
        assertThat(the(EventType.SUPPORT, text).recipients())
                .extracting(Reference::actor)
                .doesNotContain(Optional.of("state:LY"));
    }

    @Test
    void whoIsMadeToDoItDoesItOrNobodyKnown() {
        assertThat(Found.in("Maria Keller called on Sweden to press the junta, to force it to respect the ceasefire.")
                        .all(Event.class))
                .filteredOn(event -> event.type() == EventType.RETREAT)
                .allSatisfy(event -> assertThat(who(event.actors())).doesNotContain("person:maria-keller"));
    }

    @Test
    void thoseBetweenWhomSomethingIsAreNotTheOtherSide() {
        assertThat(the(EventType.SUPPORT, "Norway welcomed a consensus between the two countries.")
                        .recipients())
                .isEmpty();
    }

    @Test
    void whoIsOnlyToldOfARefusalIsNotRefused() {
        assertThat(Found.in("Minister Maria Keller told reporters that Germany would never accept the plan of Russia.")
                        .all(Event.class))
                .filteredOn(event -> event.type() == EventType.REJECT)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(who(event.recipients())).doesNotContain("reporters"));
    }

    @Test
    void whatIsDoneToRefuseIsPlannedAndNotDenied() {
        assertThat(the(EventType.PROTEST, "The opposition said it would boycott the election.")
                        .status())
                .isEqualTo(EventStatus.PLANNED);
    }

    @Test
    void theyAreThoseWhoAreManyAndNotTheOneBody() {
        assertThat(the(EventType.REJECT, "The council dismissed two officers, citing their refusal to testify.")
                        .actors())
                .extracting(Reference::text)
                .containsExactly("two officers");
    }

    @Test
    void whoIsAskedIsNamedAsSuchOrUnknown() {
        assertThat(the(EventType.REQUEST, "The minister demanded that Qatar free the poet.")
                        .recipients())
                .extracting(Reference::text)
                .containsExactly("Qatar");
        assertThat(the(EventType.REQUEST, "The minister demanded that the war criminals be tried.")
                        .recipients())
                .isEmpty();
        assertThat(the(EventType.REQUEST, "Norway called for a firmer position against the militia.")
                        .recipients())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norwegian and Swedish negotiators agreed to a truce. | AGREE | state:NO | state:SE",
                "The court rejected an appeal filed by the Norwegian government. | REJECT | The court | state:NO",
                "Germany expressed its support for Yemen. | SUPPORT | state:DE | state:YE",
                "The United States levied sanctions against Iran. | COERCE | state:US | state:IR",
                "Yemen received weapons from Iran. | AID | state:IR | state:YE",
                "A treaty was signed between Norway, Sweden and Yemen. | SUPPORT | state:NO | state:SE + state:YE",
                "Prime Minister Theresa May has held talks with Norway. | CONSULT | person:theresa-may | state:NO",
                "The rebels were holding the villagers as human shields. | ASSAULT | The rebels | the villagers",
                "Norway called for the government of Sweden to open the port. | REQUEST | state:NO | state:SE",
                "Norway called for UN action in the valley. | REQUEST | state:NO | org:un",
                "Crowds in Oslo called for Angela Merkel's resignation. | REQUEST | Crowds in Oslo | person:angela-merkel",
                "The robber was shot dead by police. | ASSAULT | police | The robber",
                "The Kurds held talks with Norway. | CONSULT | The Kurds | state:NO",
                "The president granted nine farmers clemency. | CONCEDE | The president | nine farmers",
                "The governor requested the army clear the roads. | REQUEST | The governor | the army",
                "The police alleged the suspects burned the barn. | ACCUSE | The police | the suspects",
                "The minister was killed in a Norwegian air strike. | ASSAULT | state:NO | The minister",
                "The two men were jailed for the murder of the mayor. | ASSAULT | The two men | the mayor",
                "The premier signed a decree that bans the opposition. | COERCE | The premier | the opposition",
                "Norwegian troops have begun leaving Mali. | RETREAT | Norwegian troops | state:ML",
                "Norwegian soldiers arrived in Mali. | MOBILIZE | state:NO | state:ML",
                "Norway's refusal to meet the envoy of Mali was brief. | REJECT | state:NO | the envoy of Mali",
                "Mali conducted mediation between Norway and Togo. | CONSULT | state:ML | state:NO + state:TG",
                "Mali was devastated by Norway. | ASSAULT | state:NO | state:ML",
                "The mayor brokered a deal between Norway and Mali. | CONSULT | The mayor | state:NO + state:ML",
                "The Liberals attacked the premier on his taxes. | ACCUSE | The Liberals | the premier",
                "A court dismissed the premier's lawsuit. | REJECT | A court | the premier",
                "The police arrested the mayor and two others. | COERCE | The police | the mayor + two others",
            })
    void partiesStandWhereTheTreeDoesNotPutThem(String text, EventType type, String actors, String recipients) {
        Event event = the(type, text);

        assertThat(who(event.actors())).isEqualTo(actors);
        assertThat(who(event.recipients())).isEqualTo(recipients);
        assertThat(event.status()).isEqualTo(EventStatus.HAPPENED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keita, who hails from Mali, is a lawyer.",
                "He helped negotiate the prices of cattle.",
                "Norway invested two billion US dollars to develop turbines.",
                "The mayor cautioned justice would come slowly.",
                "The crash was investigated by the police.",
                "Sweden hosted the world championship.",
            })
    void otherSensesOfTheWordsAreNoDeeds(String text) {
        assertThat(Found.in(text).all(Event.class)).isEmpty();
    }

    @Test
    void inAReportOnAnAccidentNobodyAttacks() {
        String lead = "A bus crash near Oslo has left three dead.\n\nA truck had skidded on the ice. ";
        String harm = "The driver struck the bus and injured two policemen.";
        assertThat(Found.in(lead + harm).all(Event.class)).isEmpty();
        assertThat(the(EventType.ASSAULT, lead.replace("bus crash", "bomb attack") + harm)
                        .status())
                .isEqualTo(EventStatus.HAPPENED);
    }

    @Test
    void aReachedAgreementIsOneEvent() {
        assertThat(Found.in("An agreement was reached with Iran.").all(Event.class))
                .hasSize(1);
    }
}
