package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Actor;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** The bodies that every state has: its foreign ministry, its parliament, its embassies. */
final class StateBodies {
    private static final Set<String> FIELDS = Set.of("name", "names", "sector", "source");

    private final List<Entry> kinds;

    private StateBodies(List<Entry> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    static StateBodies load(Knowledge knowledge) {
        Table table = knowledge.table("state-bodies.txt", FIELDS);
        table.entries().forEach(entry -> table.required(entry, "name"));
        table.check();
        return new StateBodies(table.entries());
    }

    /** A body of a state and how it is written. */
    record Body(Actor actor, List<String> names) {}

    /**
     * @param adjectives those that no other state has
     * @param shared whether a region elsewhere has the name too, so that only adjectives tell whose body it is
     */
    List<Body> of(Actor state, List<String> adjectives, boolean shared) {
        Optional<String> country = state.country();
        return country.isEmpty()
                ? List.of()
                : kinds.stream()
                        .map(kind -> body(kind, state, adjectives, shared, country.get()))
                        .toList();
    }

    private static Body body(Entry kind, Actor state, List<String> adjectives, boolean shared, String country) {
        String name = kind.one("name").orElseThrow().replace("{state}", state.name());
        List<String> names = new ArrayList<>(List.of(name));
        for (String pattern : kind.all("names")) {
            String written = pattern.replace("{state}", state.name());
            if (written.contains("{adjective}")) {
                adjectives.forEach(adjective -> names.add(written.replace("{adjective}", adjective)));
            } else if (!shared) {
                names.add(written);
            }
        }
        Actor actor = new Actor(
                "org:" + country.toLowerCase(Locale.ROOT) + "-" + kind.id(),
                Actor.Kind.ORGANISATION,
                name,
                List.of(),
                Optional.of(country),
                kind.one("sector"),
                List.of());
        return new Body(actor, names);
    }
}
