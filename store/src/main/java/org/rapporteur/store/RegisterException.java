package org.rapporteur.store;

/** The register cannot do what is asked: what is wrong, where, and how to mend it. */
public final class RegisterException extends RuntimeException {
    RegisterException(String what, String mend) {
        super(what + ". " + mend);
    }

    RegisterException(String what, String mend, Throwable cause) {
        super(what + ". " + mend, cause);
    }
}
