package org.rapporteur.app.telling;

/** A name means nobody in the register, or several: what, and how to mend it. */
public final class NamingException extends RuntimeException {
    private final String detail;

    NamingException(String what, String mend) {
        super(what + ". " + mend);
        detail = what + ". " + mend;
    }

    public String detail() {
        return detail;
    }
}
