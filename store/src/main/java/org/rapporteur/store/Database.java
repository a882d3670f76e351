package org.rapporteur.store;

import java.nio.file.Path;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A database in which a register lies: its connections, each question and each change in a transaction of its own. */
interface Database extends AutoCloseable {
    /** All that one question needs is read from one state of the register. */
    <T> T read(Function<Handle, T> question);

    /** Does all of a change or, when anything fails, nothing of it. It may be called again after a collision. */
    <T> T write(Function<Handle, T> change);

    /** As {@link #write}; what it returns from is on the disk, and stays there when the power fails. */
    <T> T writeForGood(Function<Handle, T> change);

    /** Leaves nothing of deleted rows in the files of the database, as far as they are ours. */
    void purge();

    /** Writes one state of the register into a new file, while others read and write. */
    void backup(Path file);

    Dialect dialect();

    @Override
    void close();
}
