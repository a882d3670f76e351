package org.rapporteur.language.conllu;

/** A line that is not CoNLL-U; the message says where, what, and how to mend it. */
public final class BadConlluException extends RuntimeException {
    BadConlluException(String file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }
}
