package org.rapporteur.place;

/** A gazetteer that cannot be used. */
public final class GazetteerException extends RuntimeException {
    GazetteerException(String what, String mend, Throwable cause) {
        super(what + ". " + mend, cause);
    }

    GazetteerException(String what, String mend) {
        super(what + ". " + mend);
    }
}
