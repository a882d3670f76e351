package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The file of a register: made when it is missing, brought up to date when it is old, refused when it is another's. */
final class RegisterFile {
    /** "Rapp" in ASCII, in the header of the file: tells a register from other SQLite files. */
    private static final int APPLICATION_ID = 0x52617070;
    /** The number of the last migration, the same for all databases; here it stands in the header. */
    static final int SCHEMA = 7;

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int PAGES_IN_CACHE_KIB = 32_000;
    /** Of 4 KiB: so long may the log grow before it is written into the file. */
    private static final int PAGES_IN_LOG = 8_000;

    private static final Object MIGRATING = new Object();

    private final Path path;

    private RegisterFile(Path path) {
        this.path = path;
    }

    /** A file that is a register of this program's version. */
    static RegisterFile open(Path path) {
        RegisterFile file = new RegisterFile(path);
        file.createIfMissing();
        synchronized (MIGRATING) {
            try {
                file.refuseStrangers();
                if (file.schema() < SCHEMA) {
                    file.migrate();
                }
            } catch (SQLException | FlywayException e) {
                throw SqliteFailure.of(path, e);
            }
        }
        return file;
    }

    /** Writes the register in a file into a new one, which is brought up to date when it is opened. */
    static void restore(Path backup, Path path) {
        if (!Files.isRegularFile(backup)) {
            throw new RegisterException(
                    "There is no backup " + backup, "Name a file that 'rapporteur backup' has made");
        }
        RegisterFile source = new RegisterFile(backup);
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setReadOnly(true);
            try (Connection connection = source.source(config).getConnection()) {
                if (number(connection, "PRAGMA application_id") != APPLICATION_ID) {
                    throw new RegisterException(
                            backup + " is not a register", "Name a file that 'rapporteur backup' has made");
                }
                source.refuseNewer(number(connection, "PRAGMA user_version"));
                NewFile.write(path, part -> copy(connection, part, backup));
            }
        } catch (SQLException e) {
            throw SqliteFailure.of(backup, e);
        }
    }

    private static void copy(Connection connection, Path part, Path backup) {
        try (Statement statement = connection.createStatement();
                PreparedStatement copying = connection.prepareStatement("VACUUM INTO ?")) {
            try (ResultSet check = statement.executeQuery("PRAGMA quick_check")) {
                if (!check.next() || !check.getString(1).equals("ok")) {
                    throw new RegisterException("The backup " + backup + " is damaged", "Take another");
                }
            }
            copying.setString(1, part.toString());
            copying.execute();
        } catch (SQLException e) {
            throw SqliteFailure.of(backup, e);
        }
    }

    Path path() {
        return path;
    }

    /** @param writing whether its transactions take the one place for writers at once, and so never collide half-way */
    DataSource connections(boolean writing) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // In WAL mode this loses no consistency: after a power cut the last reports may be missing, each as a whole.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.enforceForeignKeys(true);
        config.setCacheSize(-PAGES_IN_CACHE_KIB);
        if (writing) {
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            // A page that many reports change is then written into the file once for all of them.
            config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(PAGES_IN_LOG));
        }
        return source(config);
    }

    private DataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path.toAbsolutePath());
        return source;
    }

    private void createIfMissing() {
        if (Files.isDirectory(path)) {
            throw new RegisterException(
                    path + " is a folder, not a register",
                    "Name a file in it, such as " + path.resolve("rapporteur.db"));
        }
        if (Files.exists(path)) {
            return;
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new RegisterException(
                    "There is no folder " + folder + " for the register " + path,
                    "Make the folder, or name another file");
        }
        try {
            NewFile.create(path);
        } catch (FileAlreadyExistsException e) {
            return; // somebody else was faster; theirs is as good
        } catch (IOException e) {
            throw new RegisterException(
                    "The register " + path + " cannot be made in " + folder + " ("
                            + e.getClass().getSimpleName() + ")",
                    "Choose a folder that is yours to write, or name another file with --register",
                    e);
        }
    }

    /** Before anything is written: opening a file for WAL would change it. */
    private void refuseStrangers() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        boolean empty;
        try (Connection connection = source(config).getConnection()) {
            int application = number(connection, "PRAGMA application_id");
            empty = application == 0 && number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
            if (!empty && application != APPLICATION_ID) {
                throw new RegisterException(
                        path + " is an SQLite file of another program, not a register",
                        "Name another file with --register");
            }
        }
        if (empty) {
            claim();
        }
    }

    /** Marks an empty file as ours, in the file itself and not in a log beside it. */
    private void claim() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        try (Connection connection = source(config).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        }
    }

    private int schema() throws SQLException {
        try (Connection connection = connections(false).getConnection()) {
            int schema = number(connection, "PRAGMA user_version");
            refuseNewer(schema);
            return schema;
        }
    }

    private void refuseNewer(int schema) {
        if (schema > SCHEMA) {
            throw madeByANewerProgram(path.toString(), schema);
        }
    }

    static RegisterException madeByANewerProgram(String register, int schema) {
        return new RegisterException(
                "The register " + register + " was made by a newer version of this program (its schema is " + schema
                        + ", known here is " + SCHEMA + ")",
                "Use that version, or name another with --register");
    }

    private void migrate() throws SQLException {
        try {
            var unused = Flyway.configure()
                    .dataSource(connections(true))
                    .locations("classpath:db/migration/sqlite")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            // Another process may have made the same steps at the same time; then all is well.
            if (schema() != SCHEMA) {
                throw e;
            }
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
