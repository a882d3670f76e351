package org.rapporteur.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/** The tables of a register in PostgreSQL: made when they are missing, brought up to date when they are old. */
final class RegisterSchema {
    /**
     * A page anywhere on a disk without moving parts costs hardly more than the next one, and many readers at once leave no
     * processor for helpers of one question. What the address says comes after it and wins.
     */
    private static final String PLANNING = "-c random_page_cost=1.1 -c max_parallel_workers_per_gather=0";

    /** Flyway's record of the steps made; it also tells a register from other databases. */
    private static final String STEPS = "register_step";

    private static final int OLDEST_SERVER = 150_000;

    private final RegisterAddress address;
    private final DataSource source;

    private RegisterSchema(RegisterAddress address, DataSource source) {
        this.address = address;
        this.source = source;
    }

    /** Connections to a database whose tables are those of this program's version. */
    static DataSource upToDate(RegisterAddress address) {
        DataSource source = connections(address);
        try {
            new RegisterSchema(address, source).bringUpToDate();
        } catch (SQLException | FlywayException e) {
            throw PostgresqlFailure.of(address, e);
        }
        return source;
    }

    /** User and password are those of the address; else those of the environment, as for PostgreSQL's own programs. */
    private static DataSource connections(RegisterAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(address.text());
        } catch (IllegalArgumentException e) {
            throw new RegisterException(
                    address + " is not the address of a PostgreSQL database",
                    "Write it as jdbc:postgresql://host/database, or jdbc:postgresql://host:port/database",
                    e);
        }
        if (source.getUser() == null) {
            environment("PGUSER").ifPresent(source::setUser);
        }
        if (source.getPassword() == null) {
            environment("PGPASSWORD").ifPresent(source::setPassword);
        }
        source.setApplicationName("rapporteur");
        source.setReWriteBatchedInserts(true);
        source.setOptions(Stream.of(Optional.of(PLANNING), Optional.ofNullable(source.getOptions()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
        return source;
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name));
    }

    private void bringUpToDate() throws SQLException {
        try (Connection connection = source.getConnection()) {
            refuseWhatCannotHoldIt(connection);
            if (schema(connection) == RegisterFile.SCHEMA) {
                return;
            }
        }
        var unused = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/postgresql")
                .table(STEPS)
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private void refuseWhatCannotHoldIt(Connection connection) throws SQLException {
        if (number(connection, "SELECT current_setting('server_version_num')::integer") < OLDEST_SERVER) {
            throw new RegisterException(
                    "The server of " + address + " is older than PostgreSQL 15", "Use PostgreSQL 15 or newer");
        }
        if (number(
                        connection,
                        "SELECT count(*) FROM pg_database WHERE datname = current_database()"
                                + " AND pg_encoding_to_char(encoding) = 'UTF8'")
                == 0) {
            throw new RegisterException(
                    "The database " + address + " does not keep its text as UTF-8",
                    "Make another: createdb --encoding=UTF8 --template=template0 NAME");
        }
    }

    private int schema(Connection connection) throws SQLException {
        if (tables(connection, " AND table_name = '" + STEPS + "'") == 0) {
            if (tables(connection, "") > 0) {
                throw new RegisterException(
                        "The database " + address + " holds tables of another program",
                        "Make one for the register: createdb NAME");
            }
            return 0;
        }
        int schema = number(
                connection,
                "SELECT coalesce(max(version::integer), 0) FROM " + STEPS + " WHERE success AND version IS NOT NULL");
        if (schema > RegisterFile.SCHEMA) {
            throw RegisterFile.madeByANewerProgram(address.toString(), schema);
        }
        return schema;
    }

    private static int tables(Connection connection, String which) throws SQLException {
        return number(
                connection,
                "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()" + which);
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
