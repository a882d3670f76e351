package org.rapporteur.finding;

/** Whether the content is affirmed or negated. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
