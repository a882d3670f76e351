package org.rapporteur.json;

/** A line of JSON Lines input that is no report; the message says what is wrong, {@link #mend()} how to put it right. */
public final class ReportLineException extends Exception {
    private final String mend;

    ReportLineException(String why, String mend) {
        super(why);
        this.mend = mend;
    }

    public String mend() {
        return mend;
    }
}
