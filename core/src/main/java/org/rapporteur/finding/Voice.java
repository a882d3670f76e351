package org.rapporteur.finding;

/** Who vouches for what is told: the report itself, or a statement quoted in it. */
public enum Voice {
    REPORTER,
    STATEMENT
}
