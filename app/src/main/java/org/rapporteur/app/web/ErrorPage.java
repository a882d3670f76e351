package org.rapporteur.app.web;

import org.rapporteur.app.http.Status;

/** The page for what went wrong. */
public final class ErrorPage {
    private ErrorPage() {}

    /** What the template shows. */
    public record Model(String title, String message) {}

    public static View of(int status, String message) {
        String title = Status.title(status);
        return new View(status, "error", title, new Model(title, message));
    }
}
