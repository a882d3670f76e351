package org.rapporteur.app.telling;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.finding.Findings;
import org.rapporteur.store.RegisterStore;

/** The reports that a list speaks of; the last few are kept at hand. */
public final class Reports {
    private static final int AT_HAND = 20;

    private final RegisterStore register;
    private final Map<String, Findings> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Findings> eldest) {
            return size() > AT_HAND;
        }
    };

    public Reports(RegisterStore register) {
        this.register = register;
    }

    public Findings get(String id) {
        return kept.computeIfAbsent(
                id,
                unseen -> register.findings(unseen)
                        .orElseThrow(() -> new IllegalStateException("The register has lost the report " + unseen)));
    }
}
