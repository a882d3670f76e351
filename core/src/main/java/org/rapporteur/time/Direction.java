package org.rapporteur.time;

/** Whether the clause of an expression speaks of what was, of what will be, or does not tell. */
enum Direction {
    PAST,
    FUTURE,
    OPEN
}
