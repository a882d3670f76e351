package org.rapporteur.coreference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Agents;
import org.rapporteur.finding.Actor;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.language.text.Token;

/** What a noun can stand for that does not stand in the actor's name: "the bloc" for an alliance of states. */
final class Callings {
    private final Map<String, Calling> byNoun;
    private final Agents agents;

    /**
     * @param kinds of actors that can be called so
     * @param sectors PLOVER's; empty for all
     * @param actors ids of the only ones that are called so; empty for all
     */
    private record Calling(Set<Actor.Kind> kinds, Set<String> sectors, Set<String> actors) {}

    private Callings(Table table, Agents agents) {
        this.agents = agents;
        Map<String, Calling> callings = new HashMap<>();
        for (Entry entry : table.entries()) {
            table.required(entry, "kind");
            Set<Actor.Kind> kinds = new HashSet<>();
            entry.all("kind")
                    .forEach(kind ->
                            table.constantOf(entry, kind, Actor.Kind.class).ifPresent(kinds::add));
            callings.put(
                    entry.id(), new Calling(kinds, Set.copyOf(entry.all("sector")), Set.copyOf(entry.all("actor"))));
        }
        table.check();
        this.byNoun = Map.copyOf(callings);
    }

    static Callings load(Knowledge knowledge, Agents agents) {
        return new Callings(knowledge.table("callings.txt", Set.of("kind", "sector", "actor")), agents);
    }

    boolean has(Token noun) {
        return calling(noun).isPresent();
    }

    /** Whether the word before belongs to what the noun calls somebody: "world" in "the world body". */
    boolean isPart(Token modifier, Token noun) {
        return noun.previous().filter(modifier::equals).isPresent() && byNoun.containsKey(pair(modifier, noun));
    }

    private Optional<Calling> calling(Token noun) {
        return noun.previous()
                .flatMap(before -> Optional.ofNullable(byNoun.get(pair(before, noun))))
                .or(() -> Optional.ofNullable(byNoun.get(noun.lemma().toLowerCase(Locale.ROOT))));
    }

    private static String pair(Token before, Token noun) {
        return (before.form() + " " + noun.lemma()).toLowerCase(Locale.ROOT);
    }

    /** Whether the actor can be called so: by its kind and sector; a person by the sector of an office that he holds. */
    boolean fits(Token noun, Actor actor) {
        return calling(noun)
                .filter(one -> one.kinds().contains(actor.kind()))
                .filter(one -> one.actors().isEmpty() || one.actors().contains(actor.id()))
                .filter(one ->
                        one.sectors().isEmpty() || sectors(actor).stream().anyMatch(one.sectors()::contains))
                .isPresent();
    }

    private List<String> sectors(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                ? actor.offices().stream()
                        .filter(office -> office.span().isPresent())
                        .flatMap(office -> Arrays.stream(office.title().split(" ")))
                        .flatMap(word -> agents.of(word).stream())
                        .flatMap(agent -> agent.sector().stream())
                        .toList()
                : actor.sector().stream().toList();
    }
}
