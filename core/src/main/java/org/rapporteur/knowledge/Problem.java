package org.rapporteur.knowledge;

/** A mistake in a knowledge file: where, what, and how to mend it. */
public record Problem(String file, int line, String what, String mend) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + what + ". " + mend;
    }
}
