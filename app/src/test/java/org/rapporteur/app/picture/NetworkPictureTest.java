package org.rapporteur.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.finding.EventStatus.HAPPENED;
import static org.rapporteur.finding.EventStatus.PLANNED;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.register.Bond;
import org.rapporteur.register.Entry;

class NetworkPictureTest {
    private static final Map<String, String> NAMES = Map.of("a", "Ana Oru", "b", "Valdara", "c", "Mirat");

    private static List<Tie> ties(Entry... entries) {
        return Ties.of(Bond.of(List.of(entries)), NAMES.keySet(), EnumSet.allOf(Tie.Kind.class));
    }

    @Test
    void thoseWhoMetAreTiedAsOftenAsTheyMet() {
        List<Tie> ties = ties(
                Told.meeting("m1", "2020-03-01", HAPPENED, "b", "a"),
                Told.meeting("m2", "2020-04-01", HAPPENED, "a", "b", "c"));
        assertThat(ties).hasSize(3);
        assertThat(ties.get(0)).extracting(Tie::from, Tie::to, Tie::times).containsExactly("a", "b", 2);
        assertThat(ties.get(0).first().orElseThrow().written()).isEqualTo("2020-03-01");
        assertThat(ties.get(0).last().orElseThrow().written()).isEqualTo("2020-04-01");
    }

    @Test
    void aPlannedMeetingTiesNobody() {
        assertThat(ties(Told.meeting("m", "2020-03-01", PLANNED, "a", "b"))).isEmpty();
    }

    @Test
    void whoMayNotBeShownIsNotTied() {
        assertThat(Ties.of(
                        Bond.of(List.of(Told.meeting("m", "2020-03-01", HAPPENED, "a", "a farmer"))),
                        Set.of("a"),
                        EnumSet.allOf(Tie.Kind.class)))
                .isEmpty();
    }

    @Test
    void theSameNetworkAlwaysLooksTheSameAndStaysInThePicture() {
        List<Tie> ties = ties(
                Told.meeting("m1", "2020-03-01", HAPPENED, "a", "b"),
                Told.meeting("m2", "2020-03-02", HAPPENED, "b", "c"));
        NetworkPicture picture = NetworkPicture.of(ties, NAMES);
        assertThat(NetworkPicture.of(ties, NAMES)).isEqualTo(picture);
        assertThat(picture.nodes()).allSatisfy(node -> {
            assertThat(node.x()).isBetween(0.0, (double) NetworkPicture.WIDTH);
            assertThat(node.y()).isBetween(0.0, (double) NetworkPicture.HEIGHT);
        });
        assertThat(picture.nodes())
                .extracting(node -> Math.round(node.x()) + " " + Math.round(node.y()))
                .doesNotHaveDuplicates();
    }
}
