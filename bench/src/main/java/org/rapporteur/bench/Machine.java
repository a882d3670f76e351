package org.rapporteur.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;

/** What a figure was measured on, in one line. */
final class Machine {
    private Machine() {}

    static String line() {
        return "Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors()
                + " processors, heap up to "
                + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB, collected by "
                + ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .map(GarbageCollectorMXBean::getName)
                        .collect(Collectors.joining(" and "))
                + ", " + System.getProperty("os.name") + " with load "
                + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
