package org.rapporteur.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Reference;

/** The actors of a report that may be joined across reports. */
final class Parties {
    private static final String STATE = "state:";
    private static final String UNNAMED = "unnamed:";
    /** PLOVER's sectors of those who act for a state. */
    private static final Set<String> IN_SERVICE = Set.of("GOV", "MIL", "JUD", "LEG", "COP", "SPY");

    private final Map<String, Actor> known = new HashMap<>();

    Parties(List<Actor> actors) {
        actors.stream()
                .filter(actor -> !ActorDossier.isPrivate(actor) && !actor.id().startsWith(UNNAMED))
                .forEach(actor -> known.put(actor.id(), actor));
    }

    /** Those who are resolved and no private persons. */
    Set<String> ids(List<Reference> references) {
        return references.stream()
                .map(Reference::actor)
                .flatMap(Optional::stream)
                .filter(known::containsKey)
                .collect(Collectors.toSet());
    }

    /** They and the states in whose service they are: what the army did its state did. */
    Set<String> sides(Set<String> ids) {
        Set<String> sides = new HashSet<>(ids);
        for (String id : ids) {
            Actor actor = known.get(id);
            if (actor != null && actor.sector().filter(IN_SERVICE::contains).isPresent()) {
                actor.country().ifPresent(country -> sides.add(STATE + country));
            }
        }
        return sides;
    }
}
