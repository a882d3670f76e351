package org.rapporteur.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things at a time and hands the results over in the order of the things, whatever the number of threads.
 * Only a few things are taken ahead, so memory stays bounded.
 */
final class InOrder {
    /** So many are under way for each thread: a long report does not leave the other threads without work. */
    private static final int AHEAD = 4;
    /** Deep trees are walked by recursion. */
    private static final long STACK = 16L << 20;

    private final int jobs;

    InOrder(int jobs) {
        this.jobs = jobs;
    }

    /**
     * @param work done on many threads
     * @param taken called on this thread, in the order of {@code things}
     */
    <T, R> void run(Iterator<T> things, Function<T, R> work, Consumer<R> taken) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs, InOrder::thread);
        try {
            Deque<Future<R>> underWay = new ArrayDeque<>();
            while (things.hasNext() || !underWay.isEmpty()) {
                if (things.hasNext() && underWay.size() < jobs * AHEAD) {
                    T next = things.next();
                    underWay.add(threads.submit(() -> work.apply(next)));
                } else {
                    taken.accept(result(underWay.remove()));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "reader", STACK);
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException("The work failed", e);
        }
    }
}
