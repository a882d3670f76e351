package org.rapporteur.app.server;

import java.net.BindException;

/** The server cannot begin: what is wrong, and how to mend it. */
public final class ServerException extends RuntimeException {
    public ServerException(String what, String mend) {
        super(what + ". " + mend);
    }

    private ServerException(String what, String mend, Throwable cause) {
        super(what + ". " + mend, cause);
    }

    static ServerException of(String host, int port, RuntimeException failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof BindException) {
                return taken(host, port, failure);
            }
            cause = cause.getCause();
        }
        return failure.getClass().getSimpleName().equals("JavalinBindException")
                ? taken(host, port, failure)
                : new ServerException(
                        "The server cannot begin at " + host + ":" + port + " (" + failure.getMessage() + ")",
                        "Try another --port",
                        failure);
    }

    private static ServerException taken(String host, int port, Throwable cause) {
        return new ServerException(
                "The server cannot listen at " + host + ":" + port,
                "Another program may be there, or the address is not of this machine: try another --port, or"
                        + " --port 0 for any that is free",
                cause);
    }
}
