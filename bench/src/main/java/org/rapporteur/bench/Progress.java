package org.rapporteur.bench;

/** Says on the error stream what is being done, and since when. */
final class Progress {
    private final long start = System.nanoTime();

    void say(String what) {
        System.err.printf("%6.1f s  %s%n", (System.nanoTime() - start) * 1e-9, what);
    }
}
