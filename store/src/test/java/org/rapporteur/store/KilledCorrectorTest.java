package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Corrections;
import org.rapporteur.correction.Drafts;
import org.rapporteur.correction.Stamp;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Register;

/** A process is killed while it corrects; what it said was kept is kept, and what stands fits the corrections that are. */
class KilledCorrectorTest {
    private static final int BEFORE_THE_KILL = 15;

    @TempDir
    Path folder;

    @Test
    void losesNothingThatItAcknowledged() throws IOException, InterruptedException {
        Path file = folder.resolve("register.db");
        List<String> acknowledged = correctUntilKilled(file);
        try (RegisterStore store = StoredRegister.open(RegisterAddress.of(file), Clock.systemUTC())) {
            List<Correction> kept = store.corrections(CorrectionFilter.ALL).stream()
                    .map(Recorded::correction)
                    .toList();
            assertThat(kept).extracting(Correction::id).containsAll(acknowledged);
            assertThat(kept.size()).isLessThanOrEqualTo(acknowledged.size() + 1);
            Register expected = Register.of(List.of(Corrections.apply(Samples.findings(1), Corrections.inForce(kept))));
            assertThat(store.entries(Filter.ALL)).isEqualTo(expected.entries(Filter.ALL));
        }
    }

    private List<String> correctUntilKilled(Path file) throws IOException, InterruptedException {
        Path said = folder.resolve("acknowledged.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledCorrectorTest.class.getName(),
                        file.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (process.isAlive() && acknowledged(said).size() < BEFORE_THE_KILL) {
                Thread.sleep(10);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        List<String> acknowledged = acknowledged(said);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL);
        return acknowledged;
    }

    /** Whole lines only. */
    private static List<String> acknowledged(Path said) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** The process to be killed; it accepts and rejects one finding in turn, and never ends by itself. */
    public static void main(String[] arguments) {
        try (RegisterStore store = StoredRegister.open(RegisterAddress.of(Path.of(arguments[0])), Clock.systemUTC())) {
            store.add(Samples.findings(1));
            String finding = store.entries(Filter.ALL).get(0).finding().id();
            Drafts drafts = new Drafts(store.known());
            for (int at = 0; true; at++) {
                Stamp stamp = Stamp.fresh("Editor", Instant.now(), "turn " + at);
                Correction correction = at % 2 == 0 ? drafts.reject(stamp, finding) : drafts.accept(stamp, finding);
                store.correct(correction, Optional.empty());
                System.out.println(correction.id());
            }
        }
    }
}
