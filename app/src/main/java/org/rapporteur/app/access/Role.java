package org.rapporteur.app.access;

/** What somebody may do; each may also do what those before it may. */
public enum Role {
    /** Sees everything that the register holds. */
    READER,
    /** Also corrects it. */
    EDITOR,
    /** Also sees who did what. */
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
