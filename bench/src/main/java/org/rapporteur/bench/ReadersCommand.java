package org.rapporteur.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.bench.load.Readings;
import org.rapporteur.bench.load.Walk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves a register as a process of its own, and many read it at once. */
@Command(
        name = "readers",
        description = "Serves a register in a process of its own and has many readers ask for pages and API at once.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
final class ReadersCommand implements Runnable {
    private static final Pattern ADDRESS = Pattern.compile("(http://\\S+?)/?\\?token=(\\S+)");

    @Option(names = "--register", paramLabel = "FILE|URL", description = "What is served.")
    String register = "load.db";

    @Option(names = "--program", paramLabel = "JAR", description = "The program that serves it.")
    Path program = Path.of("app/target/rapporteur.jar");

    @Option(names = "--readers", paramLabel = "N", description = "How many read at once.")
    int readers = 50;

    @Option(names = "--seconds", paramLabel = "N", description = "For how long.")
    int seconds = 60;

    @Override
    public void run() {
        System.out.println(Machine.line());
        try {
            Process server = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            program.toString(),
                            "serve",
                            "--port",
                            "0",
                            "--register",
                            register)
                    .redirectErrorStream(true)
                    .start();
            try {
                read(server);
            } finally {
                server.destroy();
                server.waitFor();
            }
        } catch (IOException e) {
            throw new IllegalStateException("The server cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Process server) throws IOException, InterruptedException {
        BufferedReader said = server.inputReader(StandardCharsets.UTF_8);
        Matcher address = ADDRESS.matcher(String.valueOf(said.readLine()));
        if (!address.find()) {
            throw new IllegalStateException(
                    program + " did not say where it listens; run this where it lies, or name it with --program");
        }
        drain(said);
        Walk walk = Walk.over(URI.create(address.group(1)), address.group(2));
        Readings first = new Readings();
        for (Walk.Step step : walk.whole()) {
            walk.take(step, first);
        }
        System.out.println("Each page of the whole register once, nobody else reading:");
        first.table().forEach(System.out::println);
        Duration before = processor(server);
        Readings readings = new Readings();
        readAtOnce(walk, readings);
        System.out.printf(Locale.ROOT, "%d readers for %d s:%n", readers, seconds);
        readings.table().forEach(System.out::println);
        double used = processor(server).minus(before).toNanos() / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%.1f ms of the server's processor an answer, %.0f answers a second, %d errors, load %.1f%n",
                used / readings.answers(),
                readings.answers() / (double) seconds,
                readings.errors().size(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
        first.errors().forEach(System.out::println);
        readings.errors().stream().distinct().limit(readers).forEach(System.out::println);
    }

    /** Passes on what the server says, which would stand still if nobody read it. */
    private static void drain(BufferedReader said) {
        Thread drain = new Thread(() -> said.lines().forEach(System.err::println), "server");
        drain.setDaemon(true);
        drain.start();
    }

    private static Duration processor(Process server) {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void readAtOnce(Walk walk, Readings readings) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService all = Executors.newFixedThreadPool(readers);
        for (int reader = 0; reader < readers; reader++) {
            Random random = new Random(reader);
            all.execute(() -> {
                try {
                    while (System.nanoTime() < end) {
                        walk.take(walk.next(random), readings);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        all.shutdown();
        if (!all.awaitTermination(2L * seconds, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Some answers did not come at all");
        }
    }
}
