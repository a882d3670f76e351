package org.rapporteur.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.finding.EventStatus.HAPPENED;
import static org.rapporteur.finding.EventStatus.PLANNED;
import static org.rapporteur.finding.Voice.REPORTER;
import static org.rapporteur.finding.Voice.STATEMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Frequency;

class TimelinePictureTest {
    private static TimelinePicture of(List<Entry> entries) {
        return TimelinePicture.of(Frequency.of(entries), Optional.empty(), Optional.empty())
                .orElseThrow();
    }

    @Test
    void whatIsClaimedOrPlannedStandsInLanesOfItsOwn() {
        TimelinePicture picture = of(List.of(
                Told.event("a", "2020-03-01", REPORTER, HAPPENED),
                Told.event("b", "2020-03-01", STATEMENT, HAPPENED),
                Told.event("c", "2020-03-02", REPORTER, PLANNED),
                Told.meeting("d", "2020-03-02", HAPPENED)));
        assertThat(picture.tracks())
                .extracting(TimelinePicture.Track::lane)
                .containsExactly(Lane.MEETING, Lane.EVENT, Lane.CLAIMED, Lane.OPEN);
        assertThat(picture.tracks()).extracting(TimelinePicture.Track::total).containsOnly(1);
    }

    @Test
    void aMonthIsNotKnownToTheDay() {
        TimelinePicture picture = of(List.of(
                Told.event("a", "2020-03-01", REPORTER, HAPPENED),
                Told.event("b", "2020-03", REPORTER, HAPPENED),
                Told.event("c", "2020-03-04", REPORTER, HAPPENED)));
        assertThat(picture.unit()).isEqualTo(Unit.DAY);
        TimelinePicture.Bar first = picture.tracks().get(0).bars().get(0);
        assertThat(first.known()).isEqualTo(1);
        assertThat(first.longer()).isEqualTo(1);
    }

    @Test
    void columnsGrowWithTheTime() {
        assertThat(of(List.of(
                                Told.event("a", "2010-01-01", REPORTER, HAPPENED),
                                Told.event("b", "2020-01-01", REPORTER, HAPPENED)))
                        .unit())
                .isEqualTo(Unit.YEAR);
    }

    @Test
    void oneDayFarFromAllOthersIsLeftOutAndTold() {
        List<Entry> entries = new ArrayList<>();
        entries.add(Told.event("old", "1919-05-01", REPORTER, HAPPENED));
        for (int day = 1; day <= 28; day++) {
            entries.add(Told.event("e" + day, String.format("2020-03-%02d", day), REPORTER, HAPPENED));
        }
        TimelinePicture picture = of(entries);
        assertThat(picture.before()).isEqualTo(1);
        assertThat(picture.days().first()).isEqualTo(LocalDate.of(2020, 3, 1));
        TimelinePicture asked = TimelinePicture.of(
                        Frequency.of(entries), Optional.of(LocalDate.of(1900, 1, 1)), Optional.empty())
                .orElseThrow();
        assertThat(asked.before()).isZero();
        assertThat(asked.tracks().get(0).total()).isEqualTo(29);
    }

    @Test
    void nothingIsDrawnWithoutDays() {
        assertThat(TimelinePicture.of(List.of(), Optional.empty(), Optional.empty()))
                .isEmpty();
    }
}
