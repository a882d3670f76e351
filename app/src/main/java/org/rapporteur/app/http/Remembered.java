package org.rapporteur.app.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was made of the register to answer a question, until the register changes: a picture of all findings is drawn once, and not
 * for everybody who looks. What took long to make is kept for as long as that took even when somebody else's change comes
 * meanwhile, so that a register that is being filled can be read; {@link #forget} after a change of one's own. Safe for many threads;
 * who asks what another is just making waits for that.
 */
public final class Remembered<T> {
    private static final Duration LONG = Duration.ofMillis(500);

    private final Supplier<String> state;
    private final InstantSource clock;
    private final Predicate<T> isSmall;
    private final Map<Question, Kept<T>> made;

    /**
     * @param state of the register: another whenever an answer may be another
     * @param clock tells how long making takes
     * @param most so many are kept, those that were asked for last
     * @param isSmall what is not is made anew every time
     */
    public Remembered(Supplier<String> state, InstantSource clock, int most, Predicate<T> isSmall) {
        this.state = state;
        this.clock = clock;
        this.isSmall = isSmall;
        made = new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, Kept<T>> eldest) {
                return size() > most;
            }
        };
    }

    /** All on which an answer depends, besides the register. */
    private record Question(String path, Parameters query, String accept) {}

    /**
     * @param madeOf the state of the register
     * @param until it counts even if that is another; from when it is made on
     */
    private record Kept<T>(CompletableFuture<T> value, String madeOf, AtomicReference<Instant> until) {
        boolean holds(String now, Instant at) {
            return madeOf.equals(now) || at.isBefore(until.get());
        }
    }

    /** @param make throws what is thrown here, and is then asked again the next time */
    public T get(Request request, Supplier<T> make) {
        Question question = new Question(
                request.path(), request.query(), request.header("Accept").orElse(""));
        Kept<T> own = new Kept<>(new CompletableFuture<>(), state.get(), new AtomicReference<>(Instant.MIN));
        Kept<T> first = firstOf(question, own);
        return first.value() == own.value() ? made(question, own, make) : awaited(first.value());
    }

    /** All that is kept. */
    public synchronized void forget() {
        made.clear();
    }

    private synchronized Kept<T> firstOf(Question question, Kept<T> own) {
        Kept<T> known = made.get(question);
        if (known != null && known.holds(own.madeOf(), clock.instant())) {
            return known;
        }
        made.put(question, own);
        return own;
    }

    private T made(Question question, Kept<T> own, Supplier<T> make) {
        Instant begun = clock.instant();
        try {
            T value = make.get();
            Instant now = clock.instant();
            Duration took = Duration.between(begun, now);
            if (took.compareTo(LONG) >= 0) {
                own.until().set(now.plus(took));
            }
            own.value().complete(value);
            if (!isSmall.test(value)) {
                forget(question, own);
            }
            return value;
        } catch (RuntimeException | Error e) {
            forget(question, own);
            own.value().completeExceptionally(e);
            throw e;
        }
    }

    private synchronized void forget(Question question, Kept<T> own) {
        var unused = made.remove(question, own);
    }

    private static <T> T awaited(CompletableFuture<T> first) {
        try {
            return first.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
