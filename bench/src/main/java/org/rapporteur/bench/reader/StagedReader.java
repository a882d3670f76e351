package org.rapporteur.bench.reader;

/** Reads as a {@link TextReader} does, stage by stage. For one thread. */
public interface StagedReader {
    Found read(String text, StageClock clock);
}
