package org.rapporteur.app.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was made of the register to answer a question, until the register changes: a picture of all findings is drawn once, and not
 * for everybody who looks. Safe for many threads; who asks what another is just making waits for that.
 */
public final class Remembered<T> {
    private final Supplier<String> state;
    private final Predicate<T> isSmall;
    private final Map<Question, CompletableFuture<T>> made;
    private String madeOf = "";

    /**
     * @param state of the register: another whenever an answer may be another
     * @param most so many are kept, those that were asked for last
     * @param isSmall what is not is made anew every time
     */
    public Remembered(Supplier<String> state, int most, Predicate<T> isSmall) {
        this.state = state;
        this.isSmall = isSmall;
        made = new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, CompletableFuture<T>> eldest) {
                return size() > most;
            }
        };
    }

    /** All on which an answer depends, besides the register. */
    private record Question(String path, Parameters query, String accept) {}

    /** @param make throws what is thrown here, and is then asked again the next time */
    public T get(Request request, Supplier<T> make) {
        Question question = new Question(
                request.path(), request.query(), request.header("Accept").orElse(""));
        CompletableFuture<T> own = new CompletableFuture<>();
        CompletableFuture<T> first = firstOf(question, own, state.get());
        return first == own ? made(question, own, make) : awaited(first);
    }

    private synchronized CompletableFuture<T> firstOf(Question question, CompletableFuture<T> own, String now) {
        if (!now.equals(madeOf)) {
            made.clear();
            madeOf = now;
        }
        CompletableFuture<T> known = made.putIfAbsent(question, own);
        return known == null ? own : known;
    }

    private T made(Question question, CompletableFuture<T> own, Supplier<T> make) {
        try {
            T value = make.get();
            own.complete(value);
            if (!isSmall.test(value)) {
                forget(question, own);
            }
            return value;
        } catch (RuntimeException | Error e) {
            forget(question, own);
            own.completeExceptionally(e);
            throw e;
        }
    }

    private synchronized void forget(Question question, CompletableFuture<T> own) {
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
