package org.rapporteur.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What is being loaded while other things are. */
public final class Loading<T> {
    private final CompletableFuture<T> future;

    private Loading(CompletableFuture<T> future) {
        this.future = future;
    }

    /** Begins to load at once. */
    public static <T> Loading<T> of(Supplier<T> loader) {
        return new Loading<>(CompletableFuture.supplyAsync(loader));
    }

    /** Waits until it is there; what went wrong while loading is thrown as it was. */
    public T get() {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw e;
        }
    }
}
