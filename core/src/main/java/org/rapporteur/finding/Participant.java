package org.rapporteur.finding;

import java.util.Optional;

/** One who takes part in a meeting, with title and affiliation as the report gives them. */
public record Participant(Reference reference, Optional<String> title, Optional<String> affiliation) {}
