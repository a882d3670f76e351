package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    private static final int MANY = 500;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfThings(int jobs) {
        List<Integer> taken = new ArrayList<>();
        new InOrder(jobs).run(IntStream.range(0, MANY).iterator(), InOrderTest::slowForSome, taken::add);
        assertThat(taken).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }

    private static int slowForSome(int number) {
        int steps = number % 7 == 0 ? 200_000 : 1;
        double sum = 0;
        for (int step = 0; step < steps; step++) {
            sum += Math.sqrt(step);
        }
        return sum < 0 ? -1 : number;
    }

    @Test
    void onlyAFewThingsAreTakenAhead() {
        AtomicInteger given = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();
        new InOrder(2)
                .run(
                        IntStream.range(0, MANY)
                                .peek(one -> given.incrementAndGet())
                                .iterator(),
                        one -> one,
                        one -> {
                            taken.add(one);
                            most.accumulateAndGet(given.get() - taken.size(), Math::max);
                        });
        assertThat(most.get()).isLessThanOrEqualTo(10);
    }

    @Test
    void aFailureEndsTheWork() {
        assertThatThrownBy(() -> new InOrder(2).run(List.of(1, 0).iterator(), one -> 1 / one, one -> {}))
                .isInstanceOf(ArithmeticException.class);
    }
}
