package org.rapporteur.app.web;

/** The page where one signs in. */
public final class LoginPage {
    private LoginPage() {}

    /** What the template shows. */
    public record Model(String message) {}

    public static View of(int status, String message) {
        return new View(status, "login", "Sign in", new Model(message));
    }
}
