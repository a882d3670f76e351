package org.rapporteur.bench.reader;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Adds up how long each stage keeps a processor busy, so that other work on the machine does not count; collecting
 * garbage, which other threads may do, is left out. For one thread.
 */
public final class StageClock {
    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();

    /** Does the work and counts its time for the stage. */
    public <T> T time(String stage, Supplier<T> work) {
        long start = processorTime();
        T done = work.get();
        nanoseconds.merge(stage, processorTime() - start, Long::sum);
        return done;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Nanoseconds by stage, in the order in which the stages first came. */
    public Map<String, Long> nanoseconds() {
        return new LinkedHashMap<>(nanoseconds);
    }
}
