package org.rapporteur.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;

/**
 * A name that many countries have a body for: "the constitutional committee". It is the one on file only in a report that names
 * the country of that one, and more often than that of any other that is called so.
 *
 * @param called those on file who are called so
 */
record LocalName(Sentence sentence, Span span, List<Actor> called) {
    /** Adds those whose country the report names. */
    static void resolve(List<LocalName> names, FoundActors found) {
        if (names.isEmpty()) {
            return;
        }
        Map<String, Integer> countries = new HashMap<>();
        for (Mention mention : found.mentions.values()) {
            Optional<String> country = mention.place()
                    .flatMap(place -> place.country())
                    .or(() -> mention.actor()
                            .flatMap(id -> Optional.ofNullable(found.actors.get(id)))
                            .flatMap(Actor::country));
            country.ifPresent(code -> countries.merge(code, 1, Integer::sum));
        }
        for (LocalName name : names) {
            int most = name.called().stream()
                    .mapToInt(actor -> times(actor, countries))
                    .max()
                    .orElse(0);
            List<Actor> fit = name.called().stream()
                    .filter(actor -> most > 0 && times(actor, countries) == most)
                    .toList();
            if (fit.size() == 1 && found.at(name.span()).isEmpty()) {
                Actor actor = fit.get(0);
                found.add(
                        ActorFinder.mention(name.span(), name.sentence(), ActorFinder.type(actor), actor.id()), actor);
            }
        }
    }

    private static int times(Actor actor, Map<String, Integer> countries) {
        return actor.country().map(code -> countries.getOrDefault(code, 0)).orElse(0);
    }
}
