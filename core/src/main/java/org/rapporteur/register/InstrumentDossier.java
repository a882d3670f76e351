package org.rapporteur.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all reports together have on one instrument.
 *
 * @param names as written, the most frequent first
 * @param findings how many take a stance to it or have it on their agenda
 * @param reports how many speak of it
 */
public record InstrumentDossier(
        String id,
        String type,
        String name,
        Optional<String> date,
        List<NameCount> names,
        Map<Tally, Integer> findings,
        int reports)
        implements Dossier {
    public InstrumentDossier {
        names = List.copyOf(names);
        findings = Map.copyOf(findings);
    }
}
