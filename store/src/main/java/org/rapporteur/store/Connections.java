package org.rapporteur.store;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Connections that are kept open for the next question, since opening one costs more than most questions. */
final class Connections implements AutoCloseable {
    private static final int AT_HAND = 16;

    private final Jdbi jdbi;
    private final Deque<Handle> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean isClosed;

    Connections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    <T> T use(Function<Handle, T> work) {
        Handle waiting = idle.pollFirst();
        Handle handle = waiting == null ? jdbi.open() : waiting;
        boolean isSound = false;
        try {
            T result = work.apply(handle);
            isSound = true;
            return result;
        } finally {
            if (isSound && !isClosed && idle.size() < AT_HAND) {
                idle.addFirst(handle);
            } else {
                handle.close();
            }
            // After a failure the others may be as dead; and a close may have come between.
            if (!isSound || isClosed) {
                closeIdle();
            }
        }
    }

    @Override
    public void close() {
        isClosed = true;
        closeIdle();
    }

    private void closeIdle() {
        for (Handle handle = idle.pollFirst(); handle != null; handle = idle.pollFirst()) {
            handle.close();
        }
    }
}
