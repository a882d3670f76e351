package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Cast;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.NamedPlace;
import org.rapporteur.finding.OneSided;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Report;
import org.rapporteur.instrument.Instruments;

/** Puts the results of the stages together: mentions by offset, findings once each, and a line for each thing they point to. */
final class FindingsAssembler {
    private final Report report;
    private final String models;

    FindingsAssembler(Report report, String models) {
        this.report = report;
        this.models = models;
    }

    Findings assemble(
            List<Mention> actorsAndPlaces,
            List<DateExpression> dates,
            List<Finding> findings,
            Cast cast,
            Instruments instruments,
            Optional<OneSided> oneSided) {
        List<Mention> mentions = new ArrayList<>(actorsAndPlaces);
        mentions.addAll(instruments.mentions());
        mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::type));
        return new Findings(
                report,
                Version.PROGRAM,
                models,
                mentions,
                dates,
                once(findings),
                actors(mentions, cast),
                places(mentions),
                named(instruments),
                oneSided);
    }

    private static List<Finding> once(List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        return findings.stream().filter(finding -> seen.add(finding.id())).toList();
    }

    private static List<Actor> actors(List<Mention> mentions, Cast cast) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            mention.actor().ifPresent(id -> {
                Set<String> written = names.computeIfAbsent(id, key -> new LinkedHashSet<>());
                if (mention.type() != Mention.Type.PRONOUN && mention.type() != Mention.Type.DESCRIPTION) {
                    written.add(mention.text());
                }
            });
        }
        cast.actors().values().stream()
                .filter(actor -> names.containsKey(actor.id()))
                .flatMap(actor -> actor.offices().stream())
                .filter(office -> office.span().isPresent())
                .flatMap(office -> office.body().stream())
                .toList()
                .forEach(body -> names.computeIfAbsent(body, key -> new LinkedHashSet<>()));
        return names.entrySet().stream()
                .flatMap(entry ->
                        cast.actor(entry.getKey()).stream().map(actor -> named(actor, List.copyOf(entry.getValue()))))
                .sorted(Comparator.comparing(Actor::id))
                .toList();
    }

    private static Actor named(Actor actor, List<String> names) {
        return new Actor(
                actor.id(), actor.kind(), actor.name(), names, actor.country(), actor.sector(), actor.offices());
    }

    private static List<NamedPlace> places(List<Mention> mentions) {
        Map<Place, Set<String>> names = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Optional<Place> place = mention.place();
            place.ifPresent(one ->
                    names.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(mention.text()));
        }
        return names.entrySet().stream()
                .map(entry -> new NamedPlace(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static List<Instrument> named(Instruments instruments) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (Mention mention : instruments.mentions()) {
            names.computeIfAbsent(mention.instrument().orElseThrow(), key -> new LinkedHashSet<>())
                    .add(mention.text());
        }
        return instruments.byId().values().stream()
                .map(known -> new Instrument(
                        known.id(),
                        known.type(),
                        known.name(),
                        List.copyOf(names.getOrDefault(known.id(), Set.of())),
                        known.date(),
                        known.candidates()))
                .sorted(Comparator.comparing(Instrument::id))
                .toList();
    }
}
