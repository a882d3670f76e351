package org.rapporteur.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.bench.reader.Candidate;
import org.rapporteur.bench.reader.Found;
import org.rapporteur.bench.text.Texts;

class TurnTest {
    private static final Texts TEXTS = new Texts(List.of("one two", "three"), 3);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyTextIsReadOncePerPassHoweverManyThreads(int threads) {
        Queue<String> read = new ConcurrentLinkedQueue<>();
        Turn turn = Turn.of(
                text -> {
                    read.add(text);
                    return new Found(1, 2, 2, 2, 2, 1);
                },
                TEXTS,
                3,
                threads);
        assertThat(read).containsExactlyInAnyOrder("one two", "one two", "one two", "three", "three", "three");
        assertThat(turn.words()).isEqualTo(9);
        assertThat(turn.found()).isEqualTo(new Found(6, 12, 12, 12, 12, 6));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aReaderThatLeavesOutTreesIsRefused(int placed) {
        Found found = new Found(1, 2, 2, 2, placed, 1);
        Candidate lazy = new Candidate("lazy", () -> text -> found, () -> (text, clock) -> found);
        assertThatThrownBy(() -> WarmReader.of(lazy, TEXTS, 0, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("whole work");
    }
}
