package org.rapporteur.store;

import java.sql.SQLException;
import java.util.Optional;

/** Says what a failure of PostgreSQL means for whoever uses the register. */
final class PostgresqlFailure {
    private PostgresqlFailure() {}

    static RegisterException of(RegisterAddress address, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RegisterException known) {
                return known;
            }
        }
        String state = state(failure).orElse("");
        return known(address, state, failure)
                .orElseGet(() -> new RegisterException(
                        "The register " + address + " failed (" + failure.getMessage() + ")",
                        "Nothing of the report at hand was kept; run the same command again",
                        failure));
    }

    /** Whether another transaction was in the way, so that the same change may do at the next try. */
    static boolean isCollision(Throwable failure) {
        return state(failure)
                .filter(state -> state.equals("40001") || state.equals("40P01"))
                .isPresent();
    }

    private static Optional<String> state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return Optional.of(sql.getSQLState());
            }
        }
        return Optional.empty();
    }

    /** By the codes of PostgreSQL's manual, appendix A. */
    private static Optional<RegisterException> known(RegisterAddress address, String state, Throwable cause) {
        if (state.equals("3D000")) {
            return is(
                    "There is no database " + address, "Make it with createdb, then run the same command again", cause);
        } else if (state.startsWith("28")) {
            return is(
                    "The server of " + address + " does not let you in",
                    "Give user and password in the address (?user=NAME&password=…), or as PGUSER and PGPASSWORD",
                    cause);
        } else if (state.startsWith("08") || state.startsWith("57P")) {
            return is(
                    "The server of " + address + " cannot be reached",
                    "Check host and port, and that the server runs; what was kept before is safe",
                    cause);
        } else if (state.equals("42501")) {
            return is(
                    "You may not write in the database " + address,
                    "Ask its owner for the right to create tables, or use a database of your own",
                    cause);
        } else if (state.equals("53100")) {
            return is(
                    "The disk of the server is full, so the register " + address + " cannot grow",
                    "Make room, then run the same command again; what was read before is kept",
                    cause);
        }
        return Optional.empty();
    }

    private static Optional<RegisterException> is(String what, String mend, Throwable cause) {
        return Optional.of(new RegisterException(what, mend, cause));
    }
}
