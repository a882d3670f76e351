package org.rapporteur.app.http;

/** What is asked cannot be answered, and whoever asks can mend it; the message says how. */
public final class RequestException extends RuntimeException {
    private final int status;
    private final String detail;

    public RequestException(int status, String message) {
        super(message);
        this.status = status;
        detail = message;
    }

    /** The request is not well made. */
    public static RequestException wrong(String message) {
        return new RequestException(Status.BAD_REQUEST, message);
    }

    /** There is no such thing. */
    public static RequestException missing(String message) {
        return new RequestException(Status.NOT_FOUND, message);
    }

    public int status() {
        return status;
    }

    /** What is wrong, and how to mend it. */
    public String detail() {
        return detail;
    }
}
