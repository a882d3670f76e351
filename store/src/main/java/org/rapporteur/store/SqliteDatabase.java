package org.rapporteur.store;

import java.nio.file.Path;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The register in one SQLite file. */
final class SqliteDatabase implements Database {
    private final RegisterFile file;
    private final Connections reading;
    /** Kept open, for opening costs more than adding a small report; used by one thread at a time. */
    private final Handle writing;

    private final Dialect dialect = new SqliteDialect();

    private SqliteDatabase(RegisterFile file, Connections reading, Handle writing) {
        this.file = file;
        this.reading = reading;
        this.writing = writing;
    }

    /** Opens the file, and makes it when there is none. */
    static SqliteDatabase open(Path path) {
        RegisterFile file = RegisterFile.open(path);
        try {
            return new SqliteDatabase(
                    file,
                    new Connections(Jdbi.create(file.connections(false))),
                    Jdbi.create(file.connections(true)).open());
        } catch (JdbiException e) {
            throw SqliteFailure.of(path, e);
        }
    }

    @Override
    public <T> T read(Function<Handle, T> question) {
        try {
            return reading.use(handle -> handle.inTransaction(question::apply));
        } catch (JdbiException e) {
            throw SqliteFailure.of(file.path(), e);
        }
    }

    @Override
    public <T> T write(Function<Handle, T> change) {
        synchronized (writing) {
            try {
                return writing.inTransaction(change::apply);
            } catch (JdbiException e) {
                throw SqliteFailure.of(file.path(), e);
            }
        }
    }

    /** The full-text index is written anew, then the file, then the log is emptied. */
    @Override
    public void purge() {
        synchronized (writing) {
            try {
                writing.execute("INSERT INTO report_words (report_words) VALUES ('optimize')");
                writing.execute("VACUUM");
                int busy = writing.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                        .map((row, context) -> row.getInt(1))
                        .one();
                if (busy != 0) {
                    throw new RegisterException(
                            "What was erased may still stand in the log of " + file.path()
                                    + ", since another program is reading",
                            "Stop the other program, then run the same command again");
                }
            } catch (JdbiException e) {
                throw SqliteFailure.of(file.path(), e);
            }
        }
    }

    @Override
    public void backup(Path copy) {
        NewFile.write(copy, part -> {
            try {
                reading.use(handle -> handle.execute("VACUUM INTO ?", part.toString()));
            } catch (JdbiException e) {
                throw SqliteFailure.of(copy, e);
            }
        });
    }

    @Override
    public <T> T writeForGood(Function<Handle, T> change) {
        synchronized (writing) {
            try {
                writing.execute("PRAGMA synchronous = FULL");
                return writing.inTransaction(change::apply);
            } catch (JdbiException e) {
                throw SqliteFailure.of(file.path(), e);
            } finally {
                writing.execute("PRAGMA synchronous = NORMAL");
            }
        }
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public void close() {
        reading.close();
        synchronized (writing) {
            writing.close();
        }
    }
}
