package org.rapporteur.bench.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Adds up how long each stage takes. For one thread. */
public final class StageClock {
    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();

    /** Does the work and counts its time for the stage. */
    public <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T done = work.get();
        nanoseconds.merge(stage, System.nanoTime() - start, Long::sum);
        return done;
    }

    /** Nanoseconds by stage, in the order in which the stages first came. */
    public Map<String, Long> nanoseconds() {
        return new LinkedHashMap<>(nanoseconds);
    }
}
