package org.rapporteur.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Port-au-Prince, port au prince",
        "Ma‘arrat an Nu‘mān, maarrat an numan",
        "Côte d’Ivoire, cote divoire",
        "St. Petersburg, st petersburg",
        "Łódź, lodz",
        "Qal‘at  Sukkar, qalat sukkar",
        "Köln, koln",
    })
    void habitsOfSpellingDoNotCount(String name, String key) {
        assertThat(PlaceNames.key(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Ar Raqqah, SY, raqqa",
        "Ar Raqqah, SY, al raqqa",
        "Ash Shaddādah, SY, al shaddadeh",
        "Saint Ives, GB, st ives",
        "Fort Worth, US, ft worth",
    })
    void spellingsThatAreCertainlyTheSameAreFound(String name, String country, String key) {
        assertThat(PlaceNames.keys(name, country)).contains(key);
    }

    @ParameterizedTest
    @CsvSource({"el fasher, al fasher", "ash shahba, al shahba", "elgin, elgin", "new york, new york"})
    void articlesAreEven(String key, String even) {
        assertThat(PlaceNames.evenArticles(key)).isEqualTo(even);
    }
}
