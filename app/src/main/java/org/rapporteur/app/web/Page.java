package org.rapporteur.app.web;

import org.rapporteur.app.access.Role;
import org.rapporteur.app.http.Request;

/** A page at one address. It shows and never changes anything. */
public interface Page {
    /** With parts in braces: "/reports/{id}". */
    String path();

    /** @throws org.rapporteur.app.http.RequestException when there is no such thing, or a parameter is wrong */
    View view(Request request);

    /** Who may see it. */
    default Role needs() {
        return Role.READER;
    }
}
