package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.finding.Findings;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Register;

/** A process is killed while it adds reports; whoever comes after finds whole reports and adds the rest. */
class KilledWriterTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int BEFORE_THE_KILL = 25;
    private static final int AFTER_IT = 25;

    @TempDir
    Path folder;

    @Test
    void theNextRunMakesTheSameRegisterAsAnUndisturbedOne() throws IOException, InterruptedException {
        Path file = folder.resolve("register.db");
        addUntilKilled(file);
        try (RegisterStore store = StoredRegister.open(RegisterAddress.of(file), CLOCK)) {
            int kept = store.summary().reports();
            assertThat(kept).isGreaterThanOrEqualTo(BEFORE_THE_KILL);
            assertThat(store.entries(Filter.ALL)).isEqualTo(new Register(samples(kept)).entries(Filter.ALL));
            List<Findings> samples = samples(kept + AFTER_IT);
            int added = 0;
            for (Findings findings : samples) {
                added += store.add(findings) == Added.NEW ? 1 : 0;
            }
            assertThat(added).isEqualTo(AFTER_IT);
            Register undisturbed = new Register(samples);
            assertThat(store.entries(Filter.ALL)).isEqualTo(undisturbed.entries(Filter.ALL));
            assertThat(store.actors()).isEqualTo(undisturbed.actors());
            assertThat(store.search("accord", samples.size())).hasSameSizeAs(samples);
        }
    }

    private static void addUntilKilled(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriterTest.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = "";
            while (line != null && !line.equals(String.valueOf(BEFORE_THE_KILL))) {
                line = out.readLine();
            }
            assertThat(line).as("the process began to add").isNotNull();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** The process to be killed; it never ends by itself. */
    public static void main(String[] arguments) {
        try (RegisterStore store = StoredRegister.open(RegisterAddress.of(Path.of(arguments[0])), CLOCK)) {
            for (int at = 0; true; at++) {
                store.add(Samples.findings(at));
                System.out.println(at + 1);
            }
        }
    }

    private static List<Findings> samples(int count) {
        return IntStream.range(0, count).mapToObj(Samples::findings).toList();
    }
}
