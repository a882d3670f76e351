package org.rapporteur.export;

import java.io.Closeable;
import java.io.IOException;
import org.rapporteur.finding.Findings;

/** Writes findings in one format, one report after the other; what is still to be written comes with {@link #close}. */
public interface Exporter extends Closeable {
    void add(Findings findings) throws IOException;

    /** Completes what was written; the stream below stays open. */
    @Override
    void close() throws IOException;
}
