package org.rapporteur.store;

import java.util.Map;
import org.rapporteur.register.Tally;

/** How much a register holds, superseded readings apart; private persons are not among the actors. */
public record Summary(int reports, int actors, int places, int instruments, Map<Tally, Integer> findings) {
    public Summary {
        findings = Map.copyOf(findings);
    }

    /** How many findings there are under one head. */
    public int of(Tally tally) {
        return findings.getOrDefault(tally, 0);
    }
}
