package org.rapporteur.app.access;

/** Accounts cannot be read, changed or used as asked: what, and how to mend it. */
public final class AccessException extends RuntimeException {
    public AccessException(String what, String mend) {
        super(what + ". " + mend);
    }

    AccessException(String what, String mend, Throwable cause) {
        super(what + ". " + mend, cause);
    }
}
