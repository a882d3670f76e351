package org.rapporteur.language.model;

/** A model file that cannot be used; the message says what is wrong, where, and how to mend it. */
public final class UnreadableModelException extends RuntimeException {
    public UnreadableModelException(String message) {
        super(message);
    }

    public UnreadableModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
