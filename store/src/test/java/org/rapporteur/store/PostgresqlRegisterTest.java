package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostgresqlRegisterTest extends RegisterStoreContract {
    private Optional<RegisterAddress> address = Optional.empty();

    @Override
    RegisterStore open() {
        if (address.isEmpty()) {
            address = Optional.of(PostgresqlServer.newDatabase());
        }
        return StoredRegister.open(address.get(), CLOCK);
    }

    @Override
    void takeBackToSchemaSix() {
        RegisterAddress here = address.orElseThrow();
        try {
            for (String column : List.of("footing", "made_depth", "consultation")) {
                execute(here, "ALTER TABLE finding DROP COLUMN " + column);
            }
            execute(
                    here,
                    "DROP INDEX actor_country; DROP INDEX place_id; DELETE FROM register_step WHERE version = '7'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that PostgreSQL promises; its log and its statistics are told apart in docs/safety.md. */
    @Test
    void whatWasErasedStandsInNoTable() throws Exception {
        String word = "Zanthorqua";
        try (RegisterStore store = open()) {
            store.add(Samples.findings(1));
            store.add(Samples.with(2, " " + word + " was not far."));
            RegisterAddress here = address.orElseThrow();
            execute(here, "ANALYZE");
            execute(here, "CHECKPOINT");
            assertThat(filesWith(here, word)).isNotEmpty();
            assertThat(store.eraseReport("r2")).isTrue();
            execute(here, "CHECKPOINT");
            assertThat(filesWith(here, word)).isEmpty();
            assertThat(store.findings("r1")).isPresent();
            assertThat(one(
                            here,
                            "SELECT count(*) FROM pg_stats WHERE schemaname = current_schema()"
                                    + " AND (most_common_vals::text ~* '" + word + "' OR histogram_bounds::text ~* '"
                                    + word + "')"))
                    .isEqualTo("0");
        }
    }

    /** The files of this database, but for that of the server's statistics. */
    private static List<Path> filesWith(RegisterAddress address, String word) throws Exception {
        Path folder = Path.of(one(address, "SHOW data_directory"));
        String statistics = one(address, "SELECT pg_relation_filepath('pg_statistic')");
        Path database = folder.resolve(statistics).getParent();
        String text = word.toLowerCase(Locale.ROOT);
        List<Path> with = new ArrayList<>();
        try (Stream<Path> files = Files.list(database)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes =
                        Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                if (!folder.relativize(file).toString().equals(statistics) && bytes.contains(text)) {
                    with.add(file);
                }
            }
        }
        return with;
    }

    private static String one(RegisterAddress address, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.text());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() throws SQLException {
        RegisterAddress other = PostgresqlServer.newDatabase();
        execute(other, "CREATE TABLE bookmark (url TEXT)");
        assertThatThrownBy(() -> StoredRegister.open(other, CLOCK))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("holds tables of another program");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        RegisterAddress missing =
                new RegisterAddress(PostgresqlServer.newDatabase().text().replaceAll("/register\\d+", "/nowhere"));
        assertThatThrownBy(() -> StoredRegister.open(missing, CLOCK))
                .hasMessageContaining("There is no database")
                .hasMessageContaining("createdb")
                .hasMessageNotContaining("user=");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        assertThatThrownBy(() ->
                        StoredRegister.open(new RegisterAddress("jdbc:postgresql://127.0.0.1:1/r?password=x"), CLOCK))
                .hasMessageContaining("cannot be reached")
                .hasMessageNotContaining("password");
    }

    @Test
    void aRegisterOfANewerProgramIsRefused() throws SQLException {
        RegisterAddress newer = PostgresqlServer.newDatabase();
        StoredRegister.open(newer, CLOCK).close();
        execute(
                newer,
                "INSERT INTO register_step SELECT installed_rank + 9, '99', description, type, script, checksum,"
                        + " installed_by, installed_on, execution_time, success FROM register_step"
                        + " WHERE version = '3'");
        assertThatThrownBy(() -> StoredRegister.open(newer, CLOCK))
                .hasMessageContaining("newer version of this program")
                .hasMessageContaining("schema is 99");
    }

    @Test
    void aLostConnectionIsOpenedAnew() throws SQLException {
        try (RegisterStore store = open()) {
            store.add(Samples.findings(1));
            RegisterAddress here = address.orElseThrow();
            execute(
                    here,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
            assertThatThrownBy(store::summary).hasMessageContaining("cannot be reached");
            assertThat(store.summary().reports()).isEqualTo(1);
        }
    }

    private static void execute(RegisterAddress address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.text());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
