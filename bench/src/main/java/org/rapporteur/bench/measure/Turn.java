package org.rapporteur.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.bench.reader.Found;
import org.rapporteur.bench.reader.TextReader;
import org.rapporteur.bench.text.Texts;

/**
 * What one reader did in one go: whole passes over all texts, on one thread or split over several.
 *
 * @param words read, all passes together
 * @param seconds from the first text handed out to the last one read
 * @param processorSeconds what this Java spent on processors meanwhile, collecting garbage included; on a machine that
 *     serves others too, this is the figure to look at
 * @param found in all passes together
 */
public record Turn(long words, double seconds, double processorSeconds, Found found) {
    private static final double NANO = 1e-9;

    public double wordsPerSecond() {
        return words / seconds;
    }

    public double wordsPerProcessorSecond() {
        return words / processorSeconds;
    }

    /** Reads all texts {@code passes} times with {@code threads} threads, which take one text after another. */
    public static Turn of(TextReader reader, Texts texts, int passes, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            AtomicInteger next = new AtomicInteger();
            int end = Math.multiplyExact(passes, texts.all().size());
            List<Future<Found>> shares = new ArrayList<>();
            long start = System.nanoTime();
            long processorStart = processorTime();
            for (int thread = 0; thread < threads; thread++) {
                shares.add(workers.submit(() -> share(reader, texts.all(), next, end)));
            }
            Found found = Found.NOTHING;
            for (Future<Found> share : shares) {
                found = found.and(share.get());
            }
            double seconds = (System.nanoTime() - start) * NANO;
            double processorSeconds = (processorTime() - processorStart) * NANO;
            return new Turn(texts.words() * passes, seconds, processorSeconds, found);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The reader failed: " + e.getCause(), e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Found share(TextReader reader, List<String> texts, AtomicInteger next, int end) {
        Found found = Found.NOTHING;
        for (int at = next.getAndIncrement(); at < end; at = next.getAndIncrement()) {
            found = found.and(reader.read(texts.get(at % texts.size())));
        }
        return found;
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
