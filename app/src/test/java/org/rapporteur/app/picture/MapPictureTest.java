package org.rapporteur.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.finding.EventStatus.HAPPENED;
import static org.rapporteur.finding.Voice.REPORTER;
import static org.rapporteur.finding.Voice.STATEMENT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Voice;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Footing;
import org.rapporteur.register.Located;

class MapPictureTest {
    private static final Outlines OUTLINES = Outlines.load();
    private static final Place ALEPPO = Told.place("Aleppo", 36.2, 37.16, Place.Precision.TOWN);
    private static final Place IDLIB = Told.place("Idlib", 35.93, 36.63, Place.Precision.TOWN);
    private static final Place SYRIA = Told.place("Syria", 35, 38, Place.Precision.COUNTRY);

    private static Entry at(String id, Place place, Voice voice) {
        return Told.event(id, "2020-03-01", voice, HAPPENED, Optional.of(place));
    }

    private static MapPicture picture(Viewport view, Entry... entries) {
        return MapPicture.of(Spot.of(Located.of(List.of(entries))), Optional.of(view), OUTLINES);
    }

    @Test
    void whatIsToldAndWhatIsClaimedAreCountedApart() {
        MapPicture picture = picture(
                new Viewport(35, 38, 32),
                at("a", ALEPPO, REPORTER),
                at("b", ALEPPO, STATEMENT),
                at("c", ALEPPO, STATEMENT));
        Cluster cluster = picture.marks().get(0).cluster();
        assertThat(cluster.cells())
                .extracting(Cluster.Cell::footing, Cluster.Cell::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Footing.TOLD, 1),
                        org.assertj.core.groups.Tuple.tuple(Footing.CLAIMED, 2));
        assertThat(cluster.words()).contains("1 told as happened", "2 claimed or alleged", "town");
    }

    @Test
    void townsFarAwayAreOneMarkAndComeApartNearer() {
        Entry[] entries = {at("a", ALEPPO, REPORTER), at("b", IDLIB, REPORTER)};
        assertThat(picture(Viewport.WORLD, entries).marks()).hasSize(1);
        assertThat(picture(new Viewport(36, 37, 128), entries).marks()).hasSize(2);
    }

    @Test
    void aCountryIsNoTown() {
        assertThat(picture(Viewport.WORLD, at("a", ALEPPO, REPORTER), at("b", SYRIA, REPORTER))
                        .marks())
                .extracting(mark -> mark.cluster().area())
                .containsExactlyInAnyOrder(Area.TOWN, Area.COUNTRY);
    }

    @Test
    void marksDoNotHideEachOther() {
        assertThat(picture(Viewport.WORLD, at("a", ALEPPO, REPORTER), at("b", SYRIA, REPORTER))
                        .marks())
                .extracting(Mark::isMoved)
                .containsExactly(true, false);
    }

    @Test
    void whatIsBesideTheMapIsCounted() {
        assertThat(picture(new Viewport(0, -60, 16), at("a", ALEPPO, REPORTER)).beside())
                .isEqualTo(1);
    }

    @Test
    void noOutlineRunsBackAroundTheEarth() {
        // Steps in tenths; the longest straight border or shore is the 49th parallel, far shorter than half of the
        // earth.
        String path = OUTLINES.path(Viewport.WORLD);
        for (String ring : path.split("M", -1)) {
            String[] steps =
                    ring.replaceAll("^[^l]*l?", "").replace("z", "").strip().split(" ", -1);
            for (int at = 0; at + 1 < steps.length; at += 2) {
                if (!isBeside(ring)) {
                    assertThat(Math.abs(Integer.parseInt(steps[at]))).isLessThan(5000);
                }
            }
        }
        assertThat(path.length()).isBetween(50_000, 400_000);
    }

    /** Antarctica closes beside the picture. */
    private static boolean isBeside(String ring) {
        return ring.contains("l")
                && Integer.parseInt(ring.substring(0, ring.indexOf('l')).split(" ", -1)[1]) > 5000;
    }

    @Test
    void placesOnBothSidesOfTheDatelineAreNear() {
        Viewport view = Viewport.around(List.of(new Place.Point(-18.1, 178.4), new Place.Point(-13.8, -171.8)));
        assertThat(view.zoom()).isGreaterThan(8);
        assertThat(view.longitude()).isBetween(-178.0, -175.0);
        assertThat(view.shows(new Place.Point(-18.1, 178.4))).isTrue();
        assertThat(view.shows(new Place.Point(-13.8, -171.8))).isTrue();
        assertThat(view.shows(new Place.Point(-18.1, 0))).isFalse();
    }

    @Test
    void theMapGoesOnBeyondTheDateline() {
        Viewport east = new Viewport(-25, 140, 1).moved(0, .4);
        assertThat(east.longitude()).isEqualTo(-76);
        // At 178 degrees east there is New Zealand on the one side, and Alaska and the Americas on the other.
        assertThat(OUTLINES.path(new Viewport(25, 178, 1)).length())
                .isGreaterThan(OUTLINES.path(Viewport.WORLD).length() * 3 / 4);
    }

    @Test
    void theMapHoldsAllTownsByItself() {
        MapPicture picture = MapPicture.of(
                Spot.of(Located.of(List.of(at("a", ALEPPO, REPORTER), at("b", IDLIB, REPORTER)))),
                Optional.empty(),
                OUTLINES);
        assertThat(picture.beside()).isZero();
        assertThat(picture.view().zoom()).isGreaterThan(16);
    }
}
