package org.rapporteur.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2018-10-17, 2018-10-17, 2018-10-17",
        "2018-10-17T10:00:00Z, 2018-10-17, 2018-10-17",
        "2018-10~, 2018-10-01, 2018-10-31",
        "2020-02, 2020-02-01, 2020-02-29",
        "1974, 1974-01-01, 1974-12-31",
        "2018-21, 2018-01-01, 2018-12-31",
        "2018-10-30/2018-11-02, 2018-10-30, 2018-11-02",
        "2018/2019-03, 2018-01-01, 2019-03-31",
    })
    void aDateStandsForAllItsDays(String edtf, LocalDate first, LocalDate last) {
        assertThat(Days.of(edtf)).contains(new Days(first, last));
    }

    @ParameterizedTest
    @CsvSource({"2018-06-31", "2018-10-17/..", "../2018", "2019/2018", "201X", "'',", "2018/2019/2020", "XXXX-WXX-1"})
    void whatIsNoCertainDateHasNoDays(String edtf) {
        assertThat(Days.of(edtf)).isEmpty();
    }

    @Test
    void aMonthTouchesAPeriodThatBeginsWithinIt() {
        Days may = Days.of("2021-05").orElseThrow();
        Optional<LocalDate> mid = Optional.of(LocalDate.of(2021, 5, 15));
        assertThat(may.touch(mid, Optional.empty())).isTrue();
        assertThat(may.touch(Optional.empty(), mid)).isTrue();
        assertThat(may.touch(Optional.of(LocalDate.of(2021, 6, 1)), Optional.empty()))
                .isFalse();
        assertThat(may.touch(Optional.empty(), Optional.of(LocalDate.of(2021, 4, 30))))
                .isFalse();
    }
}
