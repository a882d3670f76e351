package org.rapporteur.app.access;

/**
 * Who asks the server.
 *
 * @param name of the account; {@link #LOCAL} where there are no accounts
 * @param csrf what every form that changes something sends back, so that no other site can send it; empty for programs,
 *     which send no cookies
 */
public record Viewer(String name, Role role, String csrf) {
    /** The name of whoever has the token of the start line. */
    public static final String LOCAL = "local";

    /** Somebody who has not said who it is; sees only what is open to all. */
    public static final Viewer NOBODY = new Viewer("", Role.READER, "");

    public boolean isKnown() {
        return !name.isEmpty();
    }
}
