package org.rapporteur.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.access.Viewer;

class RememberedTest {
    private final AtomicReference<String> state = new AtomicReference<>("1");
    private final AtomicInteger times = new AtomicInteger();
    private final AtomicLong now = new AtomicLong();
    private final Remembered<String> remembered =
            new Remembered<>(() -> state.get(), () -> Instant.ofEpochSecond(now.get()), 2, made -> made.length() < 10);

    @Test
    void isMadeOnceUntilTheRegisterChanges() {
        assertThat(ask("/map", "Mali")).isEqualTo("made 1");
        assertThat(ask("/map", "Mali")).isEqualTo("made 1");
        assertThat(ask("/map", "Chad")).isEqualTo("made 2");
        assertThat(ask("/timeline", "Mali")).isEqualTo("made 3");
        state.set("2");
        assertThat(ask("/timeline", "Mali")).isEqualTo("made 4");
    }

    @Test
    void whatTookLongIsKeptForAsLongUnlessItIsForgotten() {
        for (int seconds : List.of(0, 2)) {
            String first = remembered.get(request("/map", "Mali"), () -> {
                now.addAndGet(seconds);
                return "slow " + seconds;
            });
            state.set("while it is filled " + seconds);
            now.addAndGet(1);
            String second = ask("/map", "Mali");
            assertThat(second.equals(first)).isEqualTo(seconds == 2);
            now.addAndGet(2);
            assertThat(ask("/map", "Mali")).startsWith("made");
            remembered.forget();
            now.addAndGet(9);
        }
        remembered.get(request("/map", "Mali"), () -> {
            now.addAndGet(2);
            return "slow";
        });
        remembered.forget();
        assertThat(ask("/map", "Mali")).startsWith("made");
    }

    @Test
    void whatWasAskedLongAgoIsForgotten() {
        ask("/map", "Mali");
        ask("/map", "Chad");
        ask("/map", "Mali");
        ask("/map", "Niger");
        assertThat(ask("/map", "Mali")).isEqualTo("made 1");
        assertThat(ask("/map", "Chad")).isEqualTo("made 4");
    }

    @Test
    void whatIsLargeOrFailedIsNotKept() {
        Request request = request("/map", "Mali");
        assertThat(remembered.get(request, () -> "as long as a book")).isEqualTo("as long as a book");
        assertThatThrownBy(() -> remembered.get(request, () -> {
                    throw new IllegalStateException("no map");
                }))
                .hasMessage("no map");
        assertThat(ask("/map", "Mali")).isEqualTo("made 1");
    }

    @Test
    void manyWhoAskAtOnceWaitForOne() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(8);
        CountDownLatch begun = new CountDownLatch(1);
        Future<String> first = readers.submit(() -> remembered.get(request("/map", "Mali"), () -> {
            begun.countDown();
            pause();
            return "made " + times.incrementAndGet();
        }));
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        List<Future<String>> others = java.util.stream.IntStream.range(0, 7)
                .mapToObj(reader -> readers.submit(() -> ask("/map", "Mali")))
                .toList();
        for (Future<String> other : others) {
            assertThat(other.get()).isEqualTo(first.get()).isEqualTo("made 1");
        }
        readers.shutdown();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ask(String path, String place) {
        return remembered.get(request(path, place), () -> "made " + times.incrementAndGet());
    }

    private static Request request(String path, String place) {
        return new Request(
                "GET",
                path,
                Map.of(),
                new Parameters(Map.of("place", List.of(place))),
                Map.of(),
                Parameters.NONE,
                "",
                "127.0.0.1",
                Viewer.NOBODY);
    }
}
