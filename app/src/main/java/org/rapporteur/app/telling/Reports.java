package org.rapporteur.app.telling;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.export.Redaction;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.register.Register;
import org.rapporteur.store.RegisterStore;

/** The reports that a list speaks of; the last few are kept at hand. */
public final class Reports {
    private static final int AT_HAND = 20;

    private final Function<String, Optional<Findings>> register;
    private final boolean redacted;
    private final Map<String, NamesInReport> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, NamesInReport> eldest) {
            return size() > AT_HAND;
        }
    };

    public Reports(RegisterStore register) {
        this(register, false);
    }

    /** @param redacted whether a role stands in place of the name of a private person */
    public Reports(RegisterStore register, boolean redacted) {
        this(register::findings, redacted);
    }

    private Reports(Function<String, Optional<Findings>> register, boolean redacted) {
        this.register = register;
        this.redacted = redacted;
    }

    public static Reports of(Register register) {
        Map<String, Findings> all = new HashMap<>();
        register.reports().forEach(findings -> all.put(findings.report().id(), findings));
        return new Reports(id -> Optional.ofNullable(all.get(id)), false);
    }

    public Findings get(String id) {
        return names(id).findings();
    }

    /** The names and words that may be told of a report. */
    public NamesInReport names(String id) {
        return kept.computeIfAbsent(
                id,
                unseen -> register.apply(unseen)
                        .map(report -> new NamesInReport(report, new Redaction(report, redacted)))
                        .orElseThrow(() -> new IllegalStateException("The register has lost the report " + unseen)));
    }

    /** A finding in a row, with the names that may be told. */
    public Gist gist(Finding finding) {
        return Gist.of(finding, names(finding.report()));
    }

    /** The name that the first of some reports to have one has for an actor, place or instrument; its id where none has. */
    public String name(String id, Collection<String> among) {
        return among.stream()
                .flatMap(report -> names(report).find(id).stream())
                .findFirst()
                .orElse(id);
    }
}
