package org.rapporteur.app.cli;

/** The only input of a command cannot be read: what is wrong, and how to mend it. */
final class InputException extends RuntimeException {
    InputException(String what, String mend) {
        super(what + ". " + mend);
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
