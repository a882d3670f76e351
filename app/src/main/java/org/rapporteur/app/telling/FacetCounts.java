package org.rapporteur.app.telling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Statement;
import org.rapporteur.json.PlaceId;
import org.rapporteur.register.ActorDossier;

/**
 * What reports have in common: in how many of them each outlet, month, actor, instrument, place, topic and speech act stands.
 *
 * @param facets by name; values by the number of reports, the most first
 */
public record FacetCounts(Map<String, List<Value>> facets) {
    private static final int MOST = 50;

    /** One value of a facet. */
    public record Value(String id, String name, int reports) {}

    /** Private persons are not counted. */
    public static FacetCounts of(List<Findings> reports) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (String facet : List.of("outlets", "months", "actors", "instruments", "places", "topics", "acts")) {
            tallies.put(facet, new Tally());
        }
        reports.forEach(report -> count(report, tallies));
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        tallies.forEach((facet, tally) -> facets.put(facet, tally.values()));
        return new FacetCounts(facets);
    }

    private static void count(Findings found, Map<String, Tally> tallies) {
        found.report().outlet().ifPresent(outlet -> at("outlets", tallies).add(outlet, outlet));
        found.report().published().ifPresent(day -> {
            String month = day.toString().substring(0, 7);
            at("months", tallies).add(month, month);
        });
        found.actors().stream()
                .filter(actor -> !ActorDossier.isPrivate(actor))
                .forEach(actor -> at("actors", tallies).add(actor.id(), actor.name()));
        found.instruments().forEach(one -> at("instruments", tallies).add(one.id(), one.name()));
        Set<String> named = found.mentions().stream()
                .map(Mention::place)
                .flatMap(place -> place.stream().map(PlaceId::of))
                .collect(Collectors.toSet());
        found.places().stream()
                .filter(place -> named.contains(PlaceId.of(place.place())))
                .forEach(place -> at("places", tallies)
                        .add(PlaceId.of(place.place()), place.place().name()));
        Set<String> topics = new TreeSet<>();
        Set<String> acts = new TreeSet<>();
        found.of(Statement.class).forEach(statement -> {
            topics.addAll(statement.topics());
            acts.add(Gist.lower(statement.act()));
        });
        topics.forEach(topic -> at("topics", tallies).add(topic, topic));
        acts.forEach(act -> at("acts", tallies).add(act, act));
    }

    private static Tally at(String facet, Map<String, Tally> tallies) {
        return tallies.getOrDefault(facet, new Tally());
    }

    private static final class Tally {
        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();

        void add(String id, String name) {
            counts.merge(id, 1, Integer::sum);
            names.putIfAbsent(id, name);
        }

        List<Value> values() {
            return counts.entrySet().stream()
                    .map(one -> new Value(one.getKey(), names.getOrDefault(one.getKey(), ""), one.getValue()))
                    .sorted(Comparator.comparing(Value::reports).reversed().thenComparing(Value::id))
                    .limit(MOST)
                    .toList();
        }
    }
}
