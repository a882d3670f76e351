package org.rapporteur.language.train;

/** Hears how training goes on. */
@FunctionalInterface
public interface Progress {
    /** @param what such as "parser, round 3: 97,214 mistakes" */
    void report(String what, int done, int of);

    /** Nobody listens. */
    static Progress silent() {
        return (what, done, of) -> {};
    }
}
