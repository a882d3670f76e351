package org.rapporteur.correction;

/** A correction that cannot be made: what is wrong, and how to mend it. */
public final class CorrectionException extends RuntimeException {
    public CorrectionException(String what, String mend) {
        super(what + ". " + mend);
    }
}
