package org.rapporteur.correction;

/** A correction of something that has changed since it was looked at: what is there now must be seen first. */
public final class StaleException extends RuntimeException {
    public StaleException(String finding) {
        super(finding + " has changed since you looked at it. Look at it again, then correct what is there now");
    }
}
