package org.rapporteur.store;

import java.nio.file.Path;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what a failure of SQLite means for whoever uses the register. */
final class SqliteFailure {
    /** The lower byte of an extended result code is the plain one. */
    private static final int PLAIN = 0xff;

    private SqliteFailure() {}

    static RegisterException of(Path file, Throwable failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof RegisterException known) {
                return known;
            }
            if (cause instanceof SQLiteException sqlite) {
                return of(file, sqlite.getResultCode(), failure);
            }
            cause = cause.getCause();
        }
        return new RegisterException(
                "The register " + file + " failed (" + failure.getMessage() + ")",
                "Nothing of the report at hand was kept; run the same command again",
                failure);
    }

    private static RegisterException of(Path file, SQLiteErrorCode code, Throwable cause) {
        int plain = code.code & PLAIN;
        if (plain == SQLiteErrorCode.SQLITE_FULL.code) {
            return new RegisterException(
                    "The disk is full, so the register " + file + " cannot grow",
                    "Make room, then run the same command again; what was read before is kept",
                    cause);
        } else if (plain == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new RegisterException(
                    file + " is not a register", "Name another file with --register, or move this one away", cause);
        } else if (plain == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return new RegisterException(
                    "The register " + file + " is damaged",
                    "Put a backup in its place, or move it away and read the reports again",
                    cause);
        } else if (plain == SQLiteErrorCode.SQLITE_READONLY.code
                || plain == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || plain == SQLiteErrorCode.SQLITE_PERM.code) {
            return new RegisterException(
                    "The register " + file + " cannot be opened for writing",
                    "Check that the file and its folder are yours to write, or name another file with --register",
                    cause);
        } else if (plain == SQLiteErrorCode.SQLITE_BUSY.code || plain == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new RegisterException(
                    "Another program has been writing to the register " + file + " for too long",
                    "Wait until it is done, then run the same command again",
                    cause);
        } else if (plain == SQLiteErrorCode.SQLITE_IOERR.code) {
            return new RegisterException(
                    "The disk failed under the register " + file + " (" + code + ")",
                    "Check the disk and its free space, then run the same command again",
                    cause);
        }
        return new RegisterException(
                "The register " + file + " failed (" + cause.getMessage() + ")",
                "Nothing of the report at hand was kept; run the same command again",
                cause);
    }
}
