package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.Actor;

class TenureTest {
    private static final Actor PERSON = new Actor(
            "person:x",
            Actor.Kind.PERSON,
            "X",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                    office("prime minister", "2014-10-11", "2019-10"),
                    office("president", "2019-12-01", "2024"),
                    office("envoy", "2025-03", "")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-01-01 | prime minister",
                "2019-10-31 | prime minister",
                "2019-11-15 | former prime minister",
                "2021-05-05 | former prime minister, president",
                "2024-12-31 | former prime minister, president",
                "2026-01-01 | former prime minister, former president, envoy",
            })
    void anOfficeCountsWhileItIsHeld(LocalDate day, String titles) {
        assertThat(titles(new Tenure(Optional.of(day)).of(PERSON))).isEqualTo(titles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"former prime minister, former president, envoy"})
    void withoutADayThatWithoutAnEndIsHeld(String titles) {
        assertThat(titles(new Tenure(Optional.empty()).of(PERSON))).isEqualTo(titles);
    }

    private static String titles(Actor actor) {
        return String.join(
                ", ", actor.offices().stream().map(Actor.Office::title).toList());
    }

    private static Actor.Office office(String title, String from, String to) {
        return new Actor.Office(
                title,
                Optional.empty(),
                Optional.of(from),
                Optional.of(to).filter(end -> !end.isEmpty()),
                Optional.empty());
    }
}
