package org.rapporteur.finding;

/** The event types of PLOVER (the Political Language Ontology for Verifiable Event Records). */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    CONCEDE,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    MOBILIZE,
    SANCTION,
    COERCE,
    ASSAULT
}
