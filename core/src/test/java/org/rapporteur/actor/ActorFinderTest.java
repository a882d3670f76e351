package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.pipeline.Found;

class ActorFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bashar al-Assad spoke on Monday. | Bashar al-Assad | person:bashar-al-assad",
                "Bashar Assad spoke on Monday. | Bashar Assad | person:bashar-al-assad",
                "Sergei Lavrov arrived in Geneva. | Sergei Lavrov | person:sergey-lavrov",
                "Sergey Lavrov arrived in Geneva. | Sergey Lavrov | person:sergey-lavrov",
                "Hezbollah rejected the offer. | Hezbollah | group:hezbollah",
                "Hizbullah rejected the offer. | Hizbullah | group:hezbollah",
                "Hizballah rejected the offer. | Hizballah | group:hezbollah",
                "The United Nations sent a team. | United Nations | org:un",
                "The UN sent a team. | UN | org:un",
                "The U.N. sent a team. | U.N. | org:un",
                "Officials of the US State Department left Erbil. | US State Department | org:us-state-department",
                "The Turkish proposal was rejected. | Turkish | state:TR",
            })
    void knownNamesAreKnownInTheirSpellings(String text, String name, String actor) {
        assertThat(Found.in(text).whoIs(name)).isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The Turkish Beekeepers Syndicate condemned the arrests. | Turkish Beekeepers Syndicate"
                        + "| org:turkish-beekeepers-syndicate | TR | LAB",
                "The Iraqi Tourism Ministry denied the report. | Iraqi Tourism Ministry | org:iraqi-tourism-ministry | IQ | GOV",
                "The Rally for Congolese Democracy rejected the offer. | Rally for Congolese Democracy"
                        + "| org:rally-for-congolese-democracy | |",
                "The Aleppo Weavers Center said that two men were killed. | Aleppo Weavers Center"
                        + "| org:aleppo-weavers-center | SY |",
                "The Northern Alliance Council left the talks. | Northern Alliance Council"
                        + "| org:northern-alliance-council | |",
            })
    void aBodyNamedAfterAnotherIsItself(String text, String name, String id, String country, String sector) {
        Found found = Found.in(text);
        assertThat(found.whoIs(name)).isEqualTo(id);
        assertThat(found.findings().actors()).singleElement().satisfies(body -> {
            assertThat(body.id()).isEqualTo(id);
            assertThat(body.country()).isEqualTo(Optional.ofNullable(country));
            assertThat(body.sector()).isEqualTo(Optional.ofNullable(sector));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The Iraqi Cabinet sacked two governors. | Iraqi | state:IQ",
                "The German Chancellor left for Rome. | German | state:DE",
            })
    void theOrgansAndOfficesOfAStateAreIts(String text, String name, String id) {
        assertThat(Found.in(text).whoIs(name)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Maria Keller, the Special Envoy to Yemen in the State Department, arrived on Monday."
                        + "| person:maria-keller | Special Envoy to Yemen | org:us-state-department",
                "The Russian foreign minister, Oleg Smirnov, arrived on Monday."
                        + "| person:oleg-smirnov | foreign minister | state:RU",
                "UN envoy Paul Winter met the Houthis. | person:paul-winter | envoy | org:un",
                "President of the National Coalition Omar Haddad met the delegation on Monday."
                        + "| person:omar-haddad | President | org:syrian-national-coalition",
                "Haddad met the German envoy to Syria, Paul Winter, and thanked him."
                        + "| person:paul-winter | envoy to Syria | state:DE",
                "The permanent representative of Estonia to the UN, Maria Keller, convened a meeting."
                        + "| person:maria-keller | permanent representative | state:EE",
                "Omar Haddad, the president of the National Coalition, spoke in Istanbul."
                        + "| person:omar-haddad | president | org:syrian-national-coalition",
            })
    void anOfficeBesideANameIsHeldByThatPerson(String text, String person, String title, String body) {
        assertThat(Found.in(text).actor(person).offices())
                .filteredOn(office -> office.span().isPresent())
                .singleElement()
                .satisfies(office -> {
                    assertThat(office.title()).isEqualToIgnoringCase(title);
                    assertThat(office.body()).hasValue(body);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Aid groups called on Riyadh to open the port. | Riyadh | state:SA",
                "Saudi Arabia's Interior Ministry said that the men were guilty. | Saudi Arabia's Interior Ministry"
                        + "| org:sa-interior-ministry",
            })
    void whoIsAskedOrSpeaksIsTheGovernmentOrItsMinistry(String text, String words, String actor) {
        assertThat(Found.in(text).whoIs(words)).isEqualTo(actor);
        assertThat(Found.in(text).actors(Actor.Kind.ORGANISATION)).doesNotContain("org:interior-ministry");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Talks began in Kabul - Minister Omar Haddad said so. | Minister",
                "Vice-president Omar Haddad left on Monday. | Vice-president",
            })
    void aHyphenBelongsToATitleAndADashDoesNot(String text, String title) {
        assertThat(Found.in(text).actor("person:omar-haddad").offices())
                .extracting(Actor.Office::title)
                .containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The adviser to the president, Omar Haddad, left.",
                "They met the envoy of President Omar Haddad.",
                "The envoy told the council of Omar Haddad's plan.",
            })
    void anOfficeFurtherAwayIsNotHeldByTheOneNamed(String text) {
        assertThat(Found.in(text).actor("person:omar-haddad").offices())
                .extracting(Actor.Office::title)
                .doesNotContain("adviser", "adviser to the president", "envoy", "envoy of President");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Omar Haddad travelled to Geneva.",
                "The Council's President, Omar Haddad, said that talks would go on.",
                "Omar Haddad, the President of the Council, said that talks would go on.",
            })
    void aPresidentIsOneHoweverHisTitleStands(String text) {
        assertThat(Found.in(text).actor("person:omar-haddad").offices())
                .extracting(Actor.Office::title)
                .containsExactly("President");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Thomas Jeffers spoke in Oslo. Mr. Jeffers left on Friday. | Mr. Jeffers | person:thomas-jeffers",
                "Thomas Jeffers spoke in Oslo. Jeffers left on Friday. | Jeffers | person:thomas-jeffers",
                "Thomas Jeffers spoke in Oslo. Mr. Jefers left on Friday. | Mr. Jefers | person:thomas-jeffers",
                "Joel Rayburn arrived in Erbil. On Friday Rayborn met local leaders. | Rayborn | person:joel-rayburn",
                "Thomas Jeffers spoke in Oslo. Thomas Jeffres left on Friday."
                        + "| Thomas Jeffres | person:thomas-jeffers",
            })
    void aSurnameAndASlipOfThePenAreStillTheSamePerson(String text, String second, String person) {
        Found found = Found.in(text);

        assertThat(found.whoIs(second)).isEqualTo(person);
        assertThat(found.actors(Actor.Kind.PERSON)).containsExactly(person);
    }

    @Test
    void twoPersonsOfOneSurnameStayTwoAndTheSurnameAloneIsNeither() {
        Found found = Found.in("Anna Petrov met Boris Petrov in Vienna. Petrov spoke later.");

        assertThat(found.whoIs("Anna Petrov")).isEqualTo("person:anna-petrov");
        assertThat(found.whoIs("Boris Petrov")).isEqualTo("person:boris-petrov");
        assertThat(found.whoIs("Petrov")).isNotIn("person:anna-petrov", "person:boris-petrov");
    }

    @Test
    void theKnownSurnameOfAnotherPersonDoesNotMakeHimTheKnownOne() {
        Found found = Found.in("Irina Lavrov teaches in Oslo.");

        assertThat(found.whoIs("Irina Lavrov")).isEqualTo("person:irina-lavrov");
        assertThat(found.findings().actors()).extracting(Actor::id).doesNotContain("person:sergey-lavrov");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ankara rejected the proposal. | Ankara | state:TR",
                "Talks between Baku and Yerevan resumed. | Baku | state:AZ",
                "Talks between Baku and Yerevan resumed. | Yerevan | state:AM",
                "Baku and Yerevan agreed to a truce. | Yerevan | state:AM",
                "Ankara's position is unchanged. | Ankara | state:TR",
                "Tehran accused Riyadh of sending weapons. | Riyadh | state:SA",
                "The envoy said that Moscow believed in the truce. | Moscow | state:RU",
            })
    void aCapitalThatSpeaksOrIsDealtWithIsAGovernment(String text, String capital, String state) {
        Mention mention = Found.in(text).mention(capital).orElseThrow();

        assertThat(mention.actor()).hasValue(state);
        assertThat(mention.toponym()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The delegation met in Ankara. | Ankara",
                "Ankara's airport was closed. | Ankara",
                "The ministers arrived in Moscow and Paris. | Moscow",
                "The ministers arrived in Moscow and Paris. | Paris",
                "The talks were held in Tehran. | Tehran",
                "Shells fell near Damascus. | Damascus",
            })
    void aCapitalWhereSomethingHappensIsATown(String text, String capital) {
        Mention mention = Found.in(text).mention(capital).orElseThrow();

        assertThat(mention.actor()).isEmpty();
        assertThat(mention.type()).isEqualTo(Mention.Type.PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Special Envoy arrived.",
                "The Prime Minister said that the talks would go on. The Foreign Minister left.",
                "The Secretary General spoke to the Council.",
            })
    void aTitleAloneIsNoPerson(String text) {
        assertThat(Found.in(text).actors(Actor.Kind.PERSON)).isEmpty();
    }

    @Test
    void aWordBeforeANounNamesNobody() {
        Found found = Found.in("Omar Haddad, the deputy secretary for Levant Affairs, left on Friday.");

        assertThat(found.actors(Actor.Kind.PERSON)).containsExactly("person:omar-haddad");
    }

    @Test
    void aSurnameOfTwoNamesNobodyAndMakesNoThird() {
        Found found = Found.in("Yu. B. Zimin met Anna Zimin on Monday. Zimin said that talks would go on.");

        assertThat(found.actors(Actor.Kind.PERSON)).containsExactlyInAnyOrder("person:yu-b-zimin", "person:anna-zimin");
        assertThat(found.findings().mentions())
                .filteredOn(mention -> mention.text().equals("Zimin"))
                .allMatch(mention -> mention.actor().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Abdulrahman Mostafa arrived in Geneva. | Abdulrahman Mostafa | person:abdurrahman-mustafa",
                "Hicham Kandel spoke in Cairo. | Hicham Kandel | person:hesham-qandil",
                "The Bhutanese Foreign Ministry regretted it. | Bhutanese Foreign Ministry | org:bt-foreign-ministry",
                "The Fijian embassy denied the report. | Fijian embassy | org:fj-embassy",
                "Tehreek-e-Labbaik rejected the ruling. | Tehreek-e-Labbaik | group:tlp",
                "The Popular Union for Reform (PUR) met. The PUR rejected the law. | PUR | org:popular-union-for-reform",
            })
    void whatIsWrittenOtherwiseIsStillTheSame(String text, String name, String actor) {
        assertThat(Found.in(text).whoIs(name)).isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Talks on Syria went on. The constitutional committee met in Geneva."
                        + "| constitutional committee | org:constitutional-committee",
                "In Damascus the Constitutional Committee was praised. | Constitutional Committee | org:constitutional-committee",
                "Libya is divided. The House of Representatives met in Tobruk. | House of Representatives | gov:LY-hor",
                "The American president spoke. The House of Representatives voted. | House of Representatives | org:us-house",
                "Libya is divided. The House of Representatives sits in Tobruk, Libya. The United States watched."
                        + "| House of Representatives | gov:LY-hor",
            })
    void aNameOfManyCountriesIsTheBodyOfTheCountryInTheReport(String text, String words, String actor) {
        assertThat(Found.in(text).whoIs(words)).isEqualTo(actor);
    }

    @Test
    void theCourtOfARegionIsNotThatOfTheStateOfTheSameName() {
        assertThat(Found.in("The Georgia Supreme Court upheld the ruling.")
                        .findings()
                        .actors())
                .extracting(Actor::id)
                .doesNotContain("org:ge-supreme-court");
        assertThat(Found.in("The Georgian Supreme Court upheld the ruling.").whoIs("Georgian Supreme Court"))
                .isEqualTo("org:ge-supreme-court");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks on Tunisia went on. The constitutional committee met in Geneva.",
                "The Constitutional Committee of Gambia met. Kenya welcomed the Constitutional Committee."
            })
    void andNobodysOnFileWithoutIt(String text) {
        assertThat(Found.in(text).findings().actors())
                .extracting(Actor::id)
                .isNotEmpty()
                .doesNotContain("org:constitutional-committee");
    }
}
