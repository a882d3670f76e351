package org.rapporteur.bench.reader;

/** Reads raw text into sentences, tokens, tags, lemmas, trees and names. Safe for many threads. */
public interface TextReader {
    Found read(String text);
}
