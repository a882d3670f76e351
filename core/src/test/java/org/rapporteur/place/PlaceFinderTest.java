package org.rapporteur.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Place.Precision;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Name;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;

class PlaceFinderTest {
    private static final PlaceFinder FINDER = new PlaceFinder(Gazetteer.load(Knowledge.builtIn()), Knowledge.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The convoy left Damascus for Daraa on Sunday.|Damascus SY;Daraa SY",
                "Fighting went on in Khan Sheikhoun, in the Syrian countryside.|Khan Sheikhoun SY",
                "Shells fell on Maarat al-Numan and Saraqib.|Maarat al-Numan SY;Saraqib SY",
                "Families from Idleb fled towards Bab al-Hawa.|Idleb SY;Bab al-Hawa SY",
                "Aid reached the al-Rukban camp near al-Tanf.|al-Rukban SY;al-Tanf SY",
                "Damascus rejected the offer.|Damascus SY",
                "The talks in Geneva, Switzerland, began late.|Geneva CH;Switzerland CH",
                "He opened a shop in Paris, Texas.|Paris US;Texas US",
                "The envoy flew to Kyiv and then to Kharkov.|Kyiv UA;Kharkov UA",
                "The U.S. asked Turkey to wait.|U.S. US;Turkey TR",
                "A ship was stopped in the Red Sea off Hodeidah.|Red Sea -;Hodeidah YE",
                "Villages in North Kivu were burnt, and people ran to Goma.|North Kivu CD;Goma CD",
                "They met in The Hague.|The Hague NL",
                "Voters queued in Georgia; halls in Atlanta and in Savannah stayed open.|Georgia US;Atlanta US;Savannah US",
                "The bill was signed by governor Ana Orou of Georgia.|Georgia US",
                "Georgia rejected the offer, and shops in Tbilisi closed.|Georgia GE;Tbilisi GE",
                "The envoy flew to Georgia and to Armenia.|Georgia GE;Armenia AM",
                "They prayed in Jerusalem.|Jerusalem -",
                "Floods hit the Philippines.|Philippines PH",
                "Israel struck Beit Hanoun in the Gaza Strip.|Israel IL;Beit Hanoun PS;Gaza Strip PS",
            })
    void namesBecomePlaces(String text, String places) {
        assertThat(found(Words.doc(text))).isEqualTo(places);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nancy said that nobody had asked her.",
                "Reading the letter aloud, she wept.",
                "Syrian officials spoke with Russian and American officers.",
                "President Jordan thanked them.",
                "Hundreds of people came.",
                "Hamas refused.",
            })
    void otherWordsAreNoPlaces(String text) {
        assertThat(found(Words.doc(text))).isEmpty();
    }

    @Test
    void aPlaceNearTheOthersIsChosen() {
        assertThat(found(Words.doc("Rebels in Latakia and Homs said that Tripoli was calm, and Lebanon agreed.")))
                .contains("Tripoli LB");
        assertThat(found(Words.doc("Militias from Misrata and Benghazi marched on Tripoli.")))
                .contains("Tripoli LY");
    }

    @Test
    void theCountryOfTheReportDecides() {
        Doc doc = Words.doc("The bus left from Tripoli.");
        assertThat(found(doc, Optional.of("LB"))).isEqualTo("Tripoli LB");
        assertThat(found(doc, Optional.of("LY"))).isEqualTo("Tripoli LY");
    }

    @ParameterizedTest
    @CsvSource({
        "Syria, COUNTRY",
        "the Middle East, SUPRANATIONAL",
        "Anbar Province, REGION",
        "Aleppo, TOWN",
        "Rukban camp, SITE",
    })
    void precisionSaysHowLargeThePlaceIs(String name, Precision precision) {
        List<Mention> mentions = FINDER.find(Words.doc("They live in " + name + "."), Optional.empty());
        assertThat(mentions)
                .singleElement()
                .extracting(mention -> mention.place().map(Place::precision))
                .isEqualTo(Optional.of(precision));
    }

    @ParameterizedTest
    @CsvSource({"Simferopol,UA;RU", "Jerusalem,IL;PS", "Srinagar,IN;PK", "Tiraspol,MD;Transnistria", "Oslo,''"})
    void aPlaceInDisputeSaysWhoClaimsIt(String name, String claimants) {
        assertThat(FINDER.find(Words.doc("They live in " + name + "."), Optional.empty()))
                .singleElement()
                .satisfies(mention -> assertThat(
                                String.join(";", mention.place().orElseThrow().claimants()))
                        .isEqualTo(claimants));
    }

    @Test
    void theNameOfAPersonHoldsNoPlace() {
        Sentence plain =
                Words.doc("Yesterday Florence Paris resigned.").sentences().get(0);
        Sentence tagged = plain.withNames(List.of(new Name(1, 3, NameType.PERSON)));
        assertThat(FINDER.find(new Doc(plain.documentText(), List.of(tagged)), Optional.empty()))
                .isEmpty();
    }

    @Test
    void everyMentionIsAToponymWithTheWordsOfItsSpan() {
        Doc doc = Words.doc("From Mosul to Erbil the road is open. Iraq said so.");
        assertThat(FINDER.find(doc, Optional.empty())).hasSize(3).allSatisfy(mention -> {
            assertThat(mention.toponym()).isTrue();
            assertThat(mention.type()).isEqualTo(Mention.Type.PLACE);
            assertThat(mention.text()).isEqualTo(mention.span().in(doc.text()));
        });
    }

    @Test
    void theSameTextGivesTheSamePlaces() {
        String text =
                "From Springfield to Columbus, and from Alexandria to Tripoli, people in Georgia and Paris agreed.";
        PlaceFinder another = new PlaceFinder(Gazetteer.load(Knowledge.builtIn()), Knowledge.builtIn());
        assertThat(another.find(Words.doc(text), Optional.empty()))
                .isEqualTo(FINDER.find(Words.doc(text), Optional.empty()))
                .isNotEmpty();
    }

    private static String found(Doc doc) {
        return found(doc, Optional.empty());
    }

    private static String found(Doc doc, Optional<String> country) {
        return FINDER.find(doc, country).stream()
                .map(mention -> mention.text() + " "
                        + mention.place()
                                .map(place -> place.country().orElse("-"))
                                .orElse("?"))
                .collect(Collectors.joining(";"));
    }
}
