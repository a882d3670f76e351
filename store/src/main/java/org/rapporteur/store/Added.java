package org.rapporteur.store;

/** What adding a report did to the register. */
public enum Added {
    /** It was not there before. */
    NEW,
    /** The same text, read by the same program and models, is there already; nothing was added. */
    KNOWN,
    /** Its text has changed; the text before is superseded. */
    NEW_VERSION,
    /** Its text is the same, but another program or other models read it; the reading before is superseded. */
    READ_ANEW,
    /** It, its text or somebody in it was erased from the register; nothing was added. */
    ERASED
}
