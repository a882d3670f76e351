package org.rapporteur.app.cli;

/** The user asked for something that cannot be done: what, and how to mend it. */
final class UsageException extends RuntimeException {
    UsageException(String what, String mend) {
        super(what + ". " + mend);
    }
}
