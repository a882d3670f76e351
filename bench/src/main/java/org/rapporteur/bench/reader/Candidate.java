package org.rapporteur.bench.reader;

import java.util.function.Supplier;

/**
 * A reader that can be measured.
 *
 * @param name as the user names it
 * @param load loads it anew
 * @param stages loads it anew, cut into stages
 */
public record Candidate(String name, Supplier<TextReader> load, Supplier<StagedReader> stages) {}
