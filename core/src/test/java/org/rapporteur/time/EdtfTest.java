package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "2018-10-23, 2018-10-23",
        "2018-10, 2018-10",
        "2018, 2018",
        "198, 198X",
        "18, 18XX",
        "1919-SU, 1919-22",
        "1919-WI, 1919-24",
        "2017-Q1, 2017-33",
        "2008-H2, 2008-41",
        "2018-W42, 2018-10-15/2018-10-21",
        "2018-W42-WE, 2018-10-20/2018-10-21",
        "2018-10-15TMO, 2018-10-15",
        "2018-10-15T17:30, 2018-10-15T17:30:00",
        "XXXX-10-17, XXXX-10-17",
        "BC0001, 0000",
        "BC0480, -0479",
        "BC047, -0478/-0469"
    })
    void timexOfDateHasEdtf(String timex, String edtf) {
        assertThat(Edtf.of(timex)).contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P3D", "PT48H", "PRESENT_REF", "XXXX-WXX-5", "XXXX-XX-XX", "2018-02-30", "", "TMO", "2018-W60"})
    void whatHasNoDateHasNoEdtf(String timex) {
        assertThat(Edtf.of(timex)).isEmpty();
    }
}
