package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;

/** The actors of one report, as they are after corrections. */
final class Cast {
    private Cast() {}

    /** Where a report says that an office is held is of no use in another reading. */
    static Actor withoutSpans(Actor actor) {
        return withOffices(
                actor,
                actor.offices().stream()
                        .map(office -> new Actor.Office(
                                office.title(), office.body(), office.from(), office.to(), Optional.empty()))
                        .toList());
    }

    private static Actor withOffices(Actor actor, List<Actor.Office> offices) {
        return new Actor(
                actor.id(), actor.kind(), actor.name(), actor.names(), actor.country(), actor.sector(), offices);
    }

    /** The ids of all to whom the references in these records resolve. */
    static Set<String> named(Stream<? extends Object> records) {
        Set<String> ids = new HashSet<>();
        records.forEach(record -> Parts.each(record, part -> {
            if (part instanceof Reference reference) {
                reference.actor().ifPresent(ids::add);
            } else if (part instanceof Mention mention) {
                mention.actor().ifPresent(ids::add);
                mention.resolution().ifPresent(why -> ids.addAll(why.actors()));
            }
        }));
        return ids;
    }

    /** One actor takes the place of another, with the names that the other has here. */
    static List<Actor> merged(List<Actor> actors, String from, Actor into) {
        Actor there = actors.stream()
                .filter(actor -> actor.id().equals(into.id()))
                .findFirst()
                .orElse(into);
        boolean wasHere = actors.contains(there);
        List<Actor> merged = new ArrayList<>();
        for (Actor actor : actors) {
            if (actor.id().equals(from)) {
                merged.add(joined(there, wasHere, actor));
            } else if (!actor.id().equals(into.id())) {
                merged.add(actor);
            }
        }
        return merged;
    }

    private static Actor joined(Actor into, boolean wasHere, Actor from) {
        List<String> names = Stream.concat(wasHere ? into.names().stream() : Stream.of(), from.names().stream())
                .distinct()
                .toList();
        List<Actor.Office> offices = Stream.concat(into.offices().stream(), from.offices().stream())
                .distinct()
                .toList();
        return new Actor(into.id(), into.kind(), into.name(), names, into.country(), into.sector(), offices);
    }

    /** The actor with the names that these mentions give it. */
    static Actor named(Actor actor, List<Mention> mentions) {
        List<String> names = mentions.stream()
                .filter(mention -> mention.type().isName()
                        && mention.actor().filter(actor.id()::equals).isPresent())
                .map(Mention::text)
                .distinct()
                .toList();
        return new Actor(
                actor.id(), actor.kind(), actor.name(), names, actor.country(), actor.sector(), actor.offices());
    }
}
