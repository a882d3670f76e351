package org.rapporteur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledReadIT {
    private static final int REPORTS = 150;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aKilledReadIsTakenUpAndEndsInTheSameRegister() throws IOException, InterruptedException {
        Path reports = reports();
        Program program = new Program(folder);
        assertThat(program.run("read", "--register", "calm.db", reports).code()).isZero();
        Path killed = folder.resolve("killed.db");
        Process process = program.start("read", "--register", killed, reports);
        Path log = folder.resolve("killed.db-wal");
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (process.isAlive() && System.nanoTime() < end && size(log) < 800_000) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        assertThat(process.exitValue()).as("it was killed before its end").isNotZero();
        Program.Run again = program.run("read", "--register", killed, reports);
        assertThat(again.code()).as(again.errors()).isZero();
        assertThat(again.out()).contains("known already").doesNotContain("Read " + REPORTS);
        assertThat(program.run("export", "--register", killed, "--format", "jsonl")
                        .out())
                .isNotEmpty()
                .isEqualTo(program.run("export", "--register", "calm.db", "--format", "jsonl")
                        .out());
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private Path reports() throws IOException {
        String text = Files.readString(Program.ROOT.resolve("samples/libya-ceasefire.txt"));
        Path reports = Files.createDirectory(folder.resolve("reports"));
        for (int number = 0; number < REPORTS; number++) {
            Files.writeString(reports.resolve("report-" + number + ".txt"), text + "\n\nNote number " + number + ".\n");
        }
        return reports;
    }
}
