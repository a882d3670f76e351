package org.rapporteur.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.bench.reader.Found;

class RoundsTest {
    @Test
    void oneSlowRoundDoesNotMoveTheRatio() {
        Rounds fast = rounds(1, 2, 9);
        Rounds slow = rounds(4, 8, 9);
        assertThat(fast.times(slow, Turn::wordsPerSecond)).isEqualTo(4);
        assertThat(fast.median(Turn::wordsPerSecond)).isEqualTo(50);
    }

    @Test
    void theMedianOfTwoLiesBetweenThem() {
        assertThat(Median.of(List.of(4.0, 1.0))).isEqualTo(2.5);
        assertThat(Median.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
    }

    @Test
    void aWeightIsReadAsItWasWritten() {
        Weight told = new Weight(0.5, 60.25, 300, Optional.of(439.5));
        Weight untold = new Weight(0.5, 60.25, 300, Optional.empty());
        assertThat(Weight.parse(told.line())).isEqualTo(told);
        assertThat(Weight.parse(untold.line())).isEqualTo(untold);
    }

    private static Rounds rounds(double... seconds) {
        Rounds rounds = new Rounds();
        for (double each : seconds) {
            rounds.add(new Turn(100, each, each, Found.NOTHING));
        }
        return rounds;
    }
}
