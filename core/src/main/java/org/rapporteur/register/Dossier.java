package org.rapporteur.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What all reports together have on one thing. */
public sealed interface Dossier permits ActorDossier, InstrumentDossier {
    /** Those of which most reports speak first, then by id. */
    Comparator<Dossier> MOST_REPORTED =
            Comparator.comparing(Dossier::reports).reversed().thenComparing(Dossier::id);

    String id();

    String name();

    /** As written, the most frequent first. */
    List<NameCount> names();

    /** How many findings it has a part in. */
    Map<Tally, Integer> findings();

    /** How many reports speak of it. */
    int reports();
}
