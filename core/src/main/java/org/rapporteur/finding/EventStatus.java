package org.rapporteur.finding;

/** Whether an event happened, is planned, is only supposed, or is denied. */
public enum EventStatus {
    HAPPENED,
    PLANNED,
    HYPOTHETICAL,
    DENIED
}
