package org.rapporteur.finding;

/** How the content of a statement is held: as a fact, or as something hoped, planned, conditional, possible, due or past. */
public enum Modality {
    ASSERTED,
    HOPED,
    PLANNED,
    CONDITIONAL,
    POSSIBLE,
    OBLIGATORY,
    PAST
}
