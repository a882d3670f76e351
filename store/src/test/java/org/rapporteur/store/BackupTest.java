package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Drafts;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Findings;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Register;

/** What stands in the files of a register: in its backups, and after something was erased. */
class BackupTest {
    private static final Clock CLOCK = new MinuteClock();
    private static final String WORDS = " Zanzabrix quomble, said 4417 Vexlorians; thrumpington.";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("register.db");
    }

    @Test
    void aBackupIsOneStateOfTheRegisterWhileItIsWritten() throws Exception {
        Path backup = folder.resolve("backup.db");
        AtomicBoolean isDone = new AtomicBoolean();
        try (RegisterStore store = open(file)) {
            IntStream.range(0, 10).forEach(number -> store.add(Samples.findings(number)));
            var writer = Executors.newSingleThreadExecutor();
            var writing = writer.submit(() -> {
                for (int number = 10; !isDone.get(); number++) {
                    store.add(Samples.findings(number));
                }
            });
            store.backup(backup);
            isDone.set(true);
            writing.get();
            writer.shutdown();
            assertThatThrownBy(() -> store.backup(backup)).hasMessageContaining("already");
        }
        assertIsOwners(backup);
        StoredRegister.restore(backup, folder.resolve("restored.db"));
        assertIsOwners(folder.resolve("restored.db"));
        try (RegisterStore restored = open(folder.resolve("restored.db"))) {
            List<Findings> samples = IntStream.range(0, restored.summary().reports())
                    .mapToObj(Samples::findings)
                    .toList();
            assertThat(samples).hasSizeGreaterThanOrEqualTo(10);
            assertThat(restored.entries(Filter.ALL)).isEqualTo(new Register(samples).entries(Filter.ALL));
            assertThat(restored.search("accord", 999)).hasSameSizeAs(samples);
            assertThat(restored.add(Samples.findings(1))).isEqualTo(Added.KNOWN);
        }
    }

    @Test
    void onlyABackupIsRestoredAndNothingIsOverwritten() throws IOException {
        Path text =
                Files.writeString(folder.resolve("notes.txt"), "Not a database at all, but long enough. ".repeat(99));
        assertThatThrownBy(() -> StoredRegister.restore(text, file)).hasMessageContaining("is not a register");
        assertThatThrownBy(() -> StoredRegister.restore(folder.resolve("none"), file))
                .hasMessageContaining("There is no backup");
        assertThat(file).doesNotExist();
        try (RegisterStore store = open(file)) {
            store.backup(folder.resolve("backup.db"));
        }
        assertThatThrownBy(() -> StoredRegister.restore(folder.resolve("backup.db"), file))
                .hasMessageContaining("already");
        byte[] bytes = Files.readAllBytes(folder.resolve("backup.db"));
        java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(folder.resolve("damaged.db"), bytes);
        assertThatThrownBy(() -> StoredRegister.restore(folder.resolve("damaged.db"), folder.resolve("new.db")))
                .hasMessageContaining("damaged");
        assertThat(folder.resolve("new.db")).doesNotExist();
    }

    @Test
    void noWordOfWhatWasErasedIsLeftInAnyFile() throws IOException {
        try (RegisterStore store = open(file)) {
            IntStream.range(0, 40).forEach(number -> store.add(Samples.findings(number)));
            store.add(Samples.with(777, WORDS));
            IntStream.range(40, 60).forEach(number -> store.add(Samples.findings(number)));
            store.add(Samples.with(777, WORDS + " Corrected."));
            assertThat(left()).as("the search sees them while they are there").contains("zanzabrix", "4417", "r777");
            assertThat(store.eraseReport("r777")).isTrue();
            assertThat(left()).isEmpty();
            assertThat(store.add(Samples.with(777, WORDS))).isEqualTo(Added.ERASED);
            store.add(Samples.findings(60));
            store.backup(folder.resolve("later.db"));
            assertThat(left()).isEmpty();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void noNameThatWasTakenOutIsLeftInAnyFile() throws IOException {
        String name = "name:Ana Oru";
        try (RegisterStore store = open(file)) {
            IntStream.range(0, 40).forEach(number -> store.add(Samples.findings(number)));
            IntStream.range(0, 9).forEach(number -> store.add(Samples.changed(number)));
            String finding =
                    store.entries(Filter.ALL.withActor(name)).get(0).finding().id();
            Drafts drafts = new Drafts(store.known());
            store.correct(drafts.accept(stamp("one", "Ana Oru told me"), finding), Optional.empty());
            store.correct(new Correction.Note(stamp("two", "kept"), "r39", List.of("archive")), Optional.empty());
            assertThat(bytes()).contains("ana oru", "oru ");
            int reports = store.reports().size();
            Redacted redacted = store.redactActor(name);
            assertThat(redacted.redacted()).isNotEmpty();
            assertThat(bytes()).doesNotContain("ana oru", "name:ana", " oru");
            assertThat(store.reports()).hasSize(reports);
            assertThat(store.corrections(CorrectionFilter.ALL))
                    .extracting(one -> one.correction().id())
                    .containsExactly("correction-two");
            store.backup(folder.resolve("later.db"));
        }
        assertThat(bytes()).doesNotContain("ana oru", "name:ana", " oru");
    }

    private static Stamp stamp(String id, String why) {
        return new Stamp("correction-" + id, "R. Editor", Instant.parse("2026-05-31T12:00:00Z"), why);
    }

    /** Of all files: database, log, backup. */
    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path one : files.toList()) {
                all.append(Files.readString(one, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
            }
        }
        return all.toString();
    }

    /** The words that stand in some file: database, log, backup. */
    private List<String> left() throws IOException {
        String all = bytes();
        return Stream.of("zanzabrix", "anzabri", "quombl", "4417", "vexlor", "thrumping", "r777", "number 777")
                .filter(all::contains)
                .toList();
    }

    private static RegisterStore open(Path path) {
        return StoredRegister.open(RegisterAddress.of(path), CLOCK);
    }

    private static void assertIsOwners(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------");
        }
    }
}
