package org.rapporteur.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** The register in a PostgreSQL database; many processes may read and write it at once. */
final class PostgresqlDatabase implements Database {
    /** How often a change is tried that collided with another's; locks make it rare. */
    private static final int TRIES = 5;

    private final RegisterAddress address;
    private final Connections connections;
    private final Dialect dialect = new PostgresqlDialect();

    private PostgresqlDatabase(RegisterAddress address, Connections connections) {
        this.address = address;
        this.connections = connections;
    }

    /** Opens the database, which is there, and makes the tables when there are none. */
    static PostgresqlDatabase open(RegisterAddress address) {
        return new PostgresqlDatabase(address, new Connections(Jdbi.create(RegisterSchema.upToDate(address))));
    }

    @Override
    public <T> T read(Function<Handle, T> question) {
        try {
            return connections.use(
                    handle -> handle.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, question::apply));
        } catch (JdbiException e) {
            throw PostgresqlFailure.of(address, e);
        }
    }

    /** What is read after a lock was waited for must be what the other has written: each statement sees the newest. */
    @Override
    public <T> T write(Function<Handle, T> change) {
        for (int tried = 1; true; tried++) {
            try {
                return connections.use(
                        handle -> handle.inTransaction(TransactionIsolationLevel.READ_COMMITTED, change::apply));
            } catch (JdbiException e) {
                if (tried == TRIES || !PostgresqlFailure.isCollision(e)) {
                    throw PostgresqlFailure.of(address, e);
                }
            }
        }
    }

    /** The server waits for its disk unless its owner has told it otherwise. */
    @Override
    public <T> T writeForGood(Function<Handle, T> change) {
        return write(change);
    }

    /**
     * Writes the tables anew, and what the server knows of them, for its statistics hold words too. What its own log and its
     * archives hold is not ours to take away.
     */
    @Override
    public void purge() {
        try {
            List<String> tables = read(handle -> handle.createQuery(
                            "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
                                    + " AND table_type = 'BASE TABLE' ORDER BY table_name")
                    .mapTo(String.class)
                    .list());
            connections.use(handle -> {
                tables.forEach(table -> handle.execute("VACUUM (FULL, ANALYZE) " + table));
                return tables;
            });
        } catch (JdbiException e) {
            throw PostgresqlFailure.of(address, e);
        }
    }

    @Override
    public void backup(Path file) {
        throw new RegisterException(
                "A register in PostgreSQL is backed up by PostgreSQL's own programs",
                "Run pg_dump --format=custom --file=" + file
                        + " with the same host and database; pg_restore brings it back");
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public void close() {
        connections.close();
    }
}
