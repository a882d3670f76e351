package org.rapporteur.json;

/** A line that is not what this program writes: what is wrong, where, and how to mend it. */
public final class LineException extends RuntimeException {
    LineException(String where, String what, String mend) {
        super(where + ": " + what + ". " + mend);
    }

    LineException(String where, String what, String mend, Throwable cause) {
        super(where + ": " + what + ". " + mend, cause);
    }
}
