package org.rapporteur.app.web;

import org.rapporteur.app.http.Status;

/**
 * What a page shows.
 *
 * @param template its name without ending, in {@code src/main/jte}
 * @param model its parameter {@code model}
 */
public record View(int status, String template, String title, Object model) {
    public static View of(String template, String title, Object model) {
        return new View(Status.OK, template, title, model);
    }
}
