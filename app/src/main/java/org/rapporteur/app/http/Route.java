package org.rapporteur.app.http;

import org.rapporteur.app.access.Role;

/**
 * Where something is asked, and by whom it is answered.
 *
 * @param method GET, POST, PUT or DELETE; what is no GET changes something
 * @param path with parts in braces, as "/reports/{id}"
 * @param needs the least role of whoever asks; anybody may where it is {@link Access#OPEN}
 */
public record Route(String method, String path, Access needs, Handler handler) {
    /** Who may ask. */
    public enum Access {
        /** Also who has not signed in. */
        OPEN,
        READER,
        EDITOR,
        ADMINISTRATOR;

        public static Access of(Role role) {
            return valueOf(role.name());
        }

        public boolean allows(Role role) {
            return this == OPEN || role.includes(Role.valueOf(name()));
        }
    }

    /** Answers what is asked at one place. */
    @FunctionalInterface
    public interface Handler {
        Answer answer(Request request);
    }

    public static Route get(String path, Handler handler) {
        return new Route("GET", path, Access.READER, handler);
    }

    public static Route post(String path, Role needs, Handler handler) {
        return new Route("POST", path, Access.of(needs), handler);
    }
}
