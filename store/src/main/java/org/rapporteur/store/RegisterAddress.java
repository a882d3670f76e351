package org.rapporteur.store;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a register lies: a file, or a PostgreSQL database as {@code jdbc:postgresql://host/database}.
 *
 * @param text as it is given on the command line; it may hold a password, so it is not for showing
 */
public record RegisterAddress(String text) {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    public RegisterAddress {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A register has an address, but this is empty");
        }
    }

    public static RegisterAddress of(Path file) {
        return new RegisterAddress(file.toString());
    }

    /** Whether it names a database on a server, and no file. */
    public boolean isDatabase() {
        return text.startsWith(POSTGRESQL);
    }

    /** Of one that is no database. */
    public Path file() {
        return Path.of(text);
    }

    /** Whether there may be a register to ask: a file that is there, or a database, which tells when it is asked. */
    public boolean mayBeThere() {
        return isDatabase() || Files.exists(file());
    }

    /** For messages: a database without its user and password. */
    @Override
    public String toString() {
        int options = text.indexOf('?');
        return isDatabase() && options >= 0 ? text.substring(0, options) : text;
    }
}
