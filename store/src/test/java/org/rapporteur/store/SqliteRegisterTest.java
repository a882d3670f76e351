package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.register.Filter;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class SqliteRegisterTest extends RegisterStoreContract {
    @TempDir
    Path folder;

    @Override
    RegisterStore open() {
        return StoredRegister.open(RegisterAddress.of(folder.resolve("قصة one.db")), CLOCK);
    }

    @Override
    void takeBackToSchemaSix() {
        try {
            Path file = folder.resolve("قصة one.db");
            for (String column : List.of("footing", "made_depth", "consultation")) {
                execute(file, "ALTER TABLE finding DROP COLUMN " + column);
            }
            execute(file, "DROP INDEX actor_country");
            execute(file, "DROP INDEX place_id");
            execute(file, "DELETE FROM flyway_schema_history WHERE version = '7'");
            execute(file, "PRAGMA user_version = 6");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        try (RegisterStore store = open()) {
            store.add(Samples.findings(1));
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files)
                        .isNotEmpty()
                        .allSatisfy(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void anEmptyFileBecomesARegister() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.db"));
        try (RegisterStore store = StoredRegister.open(RegisterAddress.of(empty), CLOCK)) {
            assertThat(store.add(Samples.findings(1))).isEqualTo(Added.NEW);
        }
    }

    @Test
    void manyMayOpenANewFileAtOnce() throws Exception {
        Path file = folder.resolve("new.db");
        var threads = Executors.newFixedThreadPool(4);
        Callable<Added> opening = () -> {
            try (RegisterStore store = StoredRegister.open(RegisterAddress.of(file), CLOCK)) {
                return store.add(Samples.findings(1));
            }
        };
        int added = 0;
        for (var result :
                threads.invokeAll(Stream.generate(() -> opening).limit(4).toList())) {
            added += result.get() == Added.NEW ? 1 : 0;
        }
        threads.shutdown();
        assertThat(added).isEqualTo(1);
    }

    @Test
    void aFileOfAnotherProgramIsRefusedAndLeftAlone() throws IOException, SQLException {
        Path text =
                Files.writeString(folder.resolve("notes.txt"), "Not a database at all, but long enough. ".repeat(99));
        assertThatThrownBy(() -> StoredRegister.open(RegisterAddress.of(text), CLOCK))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("notes.txt is not a register")
                .hasMessageContaining("--register");
        Path other = folder.resolve("other.db");
        execute(other, "CREATE TABLE bookmark (url TEXT)");
        byte[] before = Files.readAllBytes(other);
        assertThatThrownBy(() -> StoredRegister.open(RegisterAddress.of(other), CLOCK))
                .hasMessageContaining("SQLite file of another program");
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
    }

    @Test
    void aRegisterOfANewerProgramIsRefused() throws SQLException {
        Path file = folder.resolve("newer.db");
        StoredRegister.open(RegisterAddress.of(file), CLOCK).close();
        execute(file, "PRAGMA user_version = 99");
        assertThatThrownBy(() -> StoredRegister.open(RegisterAddress.of(file), CLOCK))
                .hasMessageContaining("newer version of this program")
                .hasMessageContaining("schema is 99");
    }

    @Test
    void aDamagedRegisterIsSaidToBeSo() throws IOException {
        Path file = folder.resolve("damaged.db");
        try (RegisterStore store = StoredRegister.open(RegisterAddress.of(file), CLOCK)) {
            store.add(Samples.findings(1));
        }
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 100, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);
        assertThatThrownBy(() -> {
                    try (RegisterStore store = StoredRegister.open(RegisterAddress.of(file), CLOCK)) {
                        store.entries(Filter.ALL);
                    }
                })
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("damaged.db is damaged")
                .hasMessageContaining("backup");
    }

    @Test
    void placesWhereNoRegisterCanBeAreNamed() throws IOException {
        assertThatThrownBy(() -> StoredRegister.open(RegisterAddress.of(folder), CLOCK))
                .hasMessageContaining("is a folder, not a register");
        assertThatThrownBy(() -> StoredRegister.open(RegisterAddress.of(folder.resolve("no/such/register.db")), CLOCK))
                .hasMessageContaining("There is no folder");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(closed))
                .as("the superuser writes everywhere")
                .isFalse();
        assertThatThrownBy(() -> StoredRegister.open(RegisterAddress.of(closed.resolve("register.db")), CLOCK))
                .hasMessageContaining("cannot be made in");
    }

    @Test
    void aFullDiskIsSaidToBeSo() {
        assertThat(SqliteFailure.of(
                        Path.of("r.db"), new SQLException(new SQLiteException("full", SQLiteErrorCode.SQLITE_FULL))))
                .hasMessageContaining("The disk is full")
                .hasMessageContaining("r.db");
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
