package org.rapporteur.language.model;

/** A model file that cannot be used; the message says what is wrong, where, and how to mend it. */
public final class UnreadableModelException extends RuntimeException {
    UnreadableModelException(String message) {
        super(message);
    }

    UnreadableModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
