package org.rapporteur.app.telling;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Reference;
import org.rapporteur.json.PlaceId;

/** The names by which the actors and instruments of one report are shown. */
public final class NamesInReport {
    private final Map<String, String> names = new HashMap<>();

    public NamesInReport(Findings findings) {
        for (Actor actor : findings.actors()) {
            names.put(actor.id(), actor.name());
        }
        for (Instrument instrument : findings.instruments()) {
            names.put(instrument.id(), instrument.name());
        }
        findings.places()
                .forEach(named -> names.putIfAbsent(
                        PlaceId.of(named.place()), named.place().name()));
    }

    /** The name of an actor, instrument or place; empty when the report does not speak of it. */
    public Optional<String> find(String id) {
        return Optional.ofNullable(names.get(id));
    }

    public String of(String id) {
        return names.getOrDefault(id, id);
    }

    /** "Geir Pedersen (the envoy)": the canonical name, and the words where they are others. */
    public String of(Reference reference) {
        String written = Plain.of(reference.text());
        String name = reference.actor().map(this::of).orElse(written);
        boolean told = name.toLowerCase(Locale.ROOT).contains(written.toLowerCase(Locale.ROOT));
        return told ? name : name + " (" + Plain.cut(written, 60) + ")";
    }

    public String of(List<Reference> references) {
        return references.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
