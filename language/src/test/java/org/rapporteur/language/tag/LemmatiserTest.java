package org.rapporteur.language.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.model.HashTable;

class LemmatiserTest {
    /** Knows that a past in -ed loses it, and "Won" as a whole word with a lemma of its own. */
    private static final Lemmatiser LEMMATISER = new Lemmatiser(
            List.of(new LemmaRule(false, 2, ""), new LemmaRule(true, 0, "")),
            HashTable.of(Map.of(
                    Lemmatiser.key("walked", 2, "VBD"),
                    1,
                    Lemmatiser.key("Won", 4, "VBD"),
                    2,
                    Lemmatiser.key("2,500", 2, "CD"),
                    1)));

    @ParameterizedTest
    @CsvSource({
        "walked, VBD, walk",
        "froze, VBD, freeze",
        "Fought, VBN, fight",
        "frozen, VBN, freeze",
        "frozen, JJ, frozen",
        "overthrew, VBD, overthrow",
        "withheld, VBN, withhold",
        "rebuilt, VBN, rebuild",
        "set, VBD, set",
        "gunmen, NNS, gunman",
        "crises, NNS, crisis",
        "lost, VBD, lose",
        "Won, VBD, Won",
        "shot, NN, shot",
    })
    void irregularFormsAreKnownWhereTheModelDoesNotKnowTheWord(String form, String xpos, String lemma) {
        assertThat(LEMMATISER.lemma(form, xpos)).isEqualTo(lemma);
    }

    @Test
    void aNumberIsItsOwnLemma() {
        assertThat(LEMMATISER.lemma("1,500", "CD")).isEqualTo("1,500");
    }
}
