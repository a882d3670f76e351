package org.rapporteur.finding;

/** How strongly something is said. */
public enum Strength {
    WEAK,
    PLAIN,
    STRONG
}
