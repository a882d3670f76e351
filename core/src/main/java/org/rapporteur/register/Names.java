package org.rapporteur.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Place;
import org.rapporteur.json.PlaceId;

/** The names under which the actors, places and instruments of one report can be looked for, by id. */
final class Names {
    private final Map<String, Stream.Builder<String>> building = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    Names(Findings findings) {
        findings.actors().forEach(actor -> add(actor.id(), actor.name(), actor.names()));
        findings.places()
                .forEach(named -> add(PlaceId.of(named.place()), named.place().name(), named.names()));
        findings.instruments().forEach(instrument -> add(instrument.id(), instrument.name(), instrument.names()));
        building.forEach((id, names) -> folded.put(id, Folded.of(names.build())));
    }

    private void add(String id, String name, Iterable<String> names) {
        Stream.Builder<String> all = building.computeIfAbsent(id, unseen -> Stream.builder());
        all.add(name);
        names.forEach(all::add);
    }

    /** The words as written in a finding, and all names of what they refer to. */
    String of(Optional<String> id, String text) {
        return Folded.of(text) + "\n"
                + id.map(known -> folded.getOrDefault(known, "")).orElse("");
    }

    String of(Optional<Place> place, Optional<String> id, String text) {
        return of(id, text) + place.map(known -> "\n" + Folded.of(known.name())).orElse("");
    }
}
