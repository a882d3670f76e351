package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
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
