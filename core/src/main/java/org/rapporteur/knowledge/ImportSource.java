package org.rapporteur.knowledge;

import java.io.IOException;
import org.rapporteur.json.LineException;

/** A format that others publish, read line by line. */
interface ImportSource {
    /** What was noted in {@link ImportRun#NOTES} before the import was ended is known again. */
    void restore(String note);

    /**
     * Takes a line in, whole.
     *
     * @throws LineException when it is not what the format has
     */
    void line(String line) throws IOException;

    /** Writes what had to wait for the last line. */
    void finish() throws IOException;
}
