package org.rapporteur.bench.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.bench.reader.Candidate;
import org.rapporteur.bench.reader.Found;
import org.rapporteur.bench.reader.TextReader;
import org.rapporteur.bench.text.Texts;

/**
 * What it takes to have a reader, told by a Java of its own that does nothing else.
 *
 * @param loadSeconds from nothing to a reader that is ready, its classes among it
 * @param heapLoaded megabytes that stay on the heap after loading and a collection
 * @param heapPeak megabytes: the sum of the peaks of the heap's pools while it is loaded and all texts are read once; at
 *     most what Java was allowed, and much of it may be waste not yet collected
 * @param residentPeak megabytes of memory that the process held at most, where the system tells (Linux)
 */
public record Weight(double loadSeconds, double heapLoaded, double heapPeak, Optional<Double> residentPeak) {
    private static final double MEGA = 1e6;

    /** Loads the reader and reads the texts once; to be called in a fresh Java. */
    public static Weight of(Candidate candidate, Texts texts) {
        double before = heapNow();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        TextReader reader = candidate.load().get();
        double seconds = (System.nanoTime() - start) * 1e-9;
        double loaded = heapNow() - before;
        Found found = Turn.of(reader, texts, 1, 1).found();
        if (!found.isWhole()) {
            throw new IllegalStateException(candidate.name() + " does not do the whole work: it found " + found);
        }
        return new Weight(seconds, loaded, heapPeakNow(), residentPeakNow());
    }

    private static double heapNow() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
    }

    private static double heapPeakNow() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MEGA;
    }

    private static Optional<Double> residentPeakNow() {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MEGA)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty(); // then the system does not tell
        }
    }

    /** One line, as {@link #parse} reads it. */
    public String line() {
        return loadSeconds + " " + heapLoaded + " " + heapPeak
                + residentPeak.map(peak -> " " + peak).orElse("");
    }

    /** The weight in a line written by {@link #line}. */
    public static Weight parse(String line) {
        String[] figures = line.strip().split(" ", -1);
        if (figures.length < 3) {
            throw new IllegalArgumentException("This is no weight of a reader: " + line);
        }
        return new Weight(
                Double.parseDouble(figures[0]),
                Double.parseDouble(figures[1]),
                Double.parseDouble(figures[2]),
                figures.length > 3 ? Optional.of(Double.parseDouble(figures[3])) : Optional.empty());
    }
}
