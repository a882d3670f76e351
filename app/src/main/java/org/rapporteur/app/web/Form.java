package org.rapporteur.app.web;

import org.rapporteur.app.access.Role;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;

/** Takes what a form sends, and changes something. */
public interface Form {
    /** With parts in braces. */
    String path();

    /** Mostly {@link Answer#seeOther} with the page to look at now. */
    Answer submit(Request request);

    /** Who may send it. */
    default Role needs() {
        return Role.EDITOR;
    }
}
