package org.rapporteur.app.telling;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.finding.Findings;
import org.rapporteur.register.Register;
import org.rapporteur.store.RegisterStore;

/** The reports that a list speaks of; the last few are kept at hand. */
public final class Reports {
    private static final int AT_HAND = 20;

    private final Function<String, Optional<Findings>> register;
    private final Map<String, Findings> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Findings> eldest) {
            return size() > AT_HAND;
        }
    };

    public Reports(RegisterStore register) {
        this(register::findings);
    }

    private Reports(Function<String, Optional<Findings>> register) {
        this.register = register;
    }

    public static Reports of(Register register) {
        Map<String, Findings> all = new HashMap<>();
        register.reports().forEach(findings -> all.put(findings.report().id(), findings));
        return new Reports(id -> Optional.ofNullable(all.get(id)));
    }

    public Findings get(String id) {
        return kept.computeIfAbsent(
                id,
                unseen -> register.apply(unseen)
                        .orElseThrow(() -> new IllegalStateException("The register has lost the report " + unseen)));
    }

    /** The name that the first of some reports to have one has for an actor, place or instrument; its id where none has. */
    public String name(String id, Collection<String> among) {
        return among.stream()
                .flatMap(report -> new NamesInReport(get(report)).find(id).stream())
                .findFirst()
                .orElse(id);
    }
}
