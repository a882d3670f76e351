package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Place;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;

/** What has been found so far in one report. */
final class FoundActors {
    private final Authority authority;
    private final Tenure tenure;
    private final Agents agents;
    final Map<Span, Mention> mentions = new LinkedHashMap<>();
    final Map<String, Actor> actors = new LinkedHashMap<>();
    /** Names that say too little without their country. */
    final List<LocalName> local = new ArrayList<>();

    final People people = new People();
    /** Of several that begin at one place the longest. */
    private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

    FoundActors(Authority authority, Agents agents, Tenure tenure) {
        this.authority = authority;
        this.agents = agents;
        this.tenure = tenure;
    }

    void add(Mention mention, Actor actor) {
        put(mention);
        actors.computeIfAbsent(actor.id(), id -> tenure.of(actor));
    }

    private void put(Mention mention) {
        mentions.put(mention.span(), mention);
        byStart.merge(
                mention.span().start(),
                mention,
                (known, other) -> known.span().end() > other.span().end() ? known : other);
    }

    /** The mentions that share a char with {@code span}. */
    List<Mention> at(Span span) {
        List<Mention> overlapping = new ArrayList<>();
        var before = byStart.lowerEntry(span.start());
        if (before != null && before.getValue().span().overlaps(span)) {
            overlapping.add(before.getValue());
        }
        overlapping.addAll(byStart.subMap(span.start(), span.end()).values());
        return overlapping;
    }

    void addToponym(Mention toponym) {
        Optional<Mention> known = Optional.ofNullable(mentions.get(toponym.span()));
        Optional<Actor> state = known.flatMap(Mention::actor)
                .or(() -> stateNamed(toponym))
                .map(id -> authority.byId(id).orElseThrow())
                .filter(actor -> !isRegionOfAnother(toponym, actor));
        Mention joined = new Mention(
                toponym.span(),
                toponym.text(),
                state.isPresent() ? Mention.Type.STATE : toponym.type(),
                state.map(Actor::id),
                true,
                toponym.place(),
                toponym.instrument());
        put(joined);
        state.ifPresent(actor -> actors.putIfAbsent(actor.id(), actor));
    }

    /** "Georgia" is no state where the place is a region of the United States. */
    private static boolean isRegionOfAnother(Mention toponym, Actor state) {
        return state.kind() == Actor.Kind.STATE
                && toponym.place()
                        .filter(place -> place.precision() == Place.Precision.REGION)
                        .flatMap(Place::country)
                        .filter(code -> !state.country().equals(Optional.of(code)))
                        .isPresent();
    }

    private Optional<String> stateNamed(Mention toponym) {
        return toponym.place()
                .filter(place -> place.precision() == Place.Precision.COUNTRY)
                .flatMap(place -> place.country())
                .flatMap(authority::byCountry)
                .map(Actor::id);
    }

    void addSighting(Sighting sighting) {
        List<String> words = sighting.words();
        if (words.isEmpty()) {
            return;
        }
        String text = sighting.span().in(sighting.sentence().documentText());
        Optional<String> known = people.find(words);
        boolean surname = words.size() == 1 && known.isPresent();
        if (words.size() == 1 && people.isShared(words)) {
            put(ActorFinder.mention(sighting.span(), sighting.sentence(), Mention.Type.PERSON, Optional.empty()));
        } else if (sighting.type() == NameType.PERSON || surname) {
            Actor person = known.map(id -> actors.get(id))
                    .or(() -> authority.bySpelling(text))
                    .orElseGet(() -> People.unknown(text));
            people.add(person.id(), words);
            add(ActorFinder.mention(sighting.span(), sighting.sentence(), Mention.Type.PERSON, person.id()), person);
        } else {
            Optional<String> country = country(sighting.span());
            Actor body = new Actor(
                    bodyId(text),
                    Actor.Kind.ORGANISATION,
                    text,
                    List.of(),
                    country,
                    country.flatMap(any -> sector(sighting)),
                    List.of());
            at(sighting.span()).forEach(this::takeBack);
            add(ActorFinder.mention(sighting.span(), sighting.sentence(), Mention.Type.ORGANISATION, body.id()), body);
        }
    }

    /** What its own word tells of a body: the last, or that in front of "of" or "for". */
    private Optional<String> sector(Sighting sighting) {
        List<Token> words = sighting.sentence().tokens().stream()
                .filter(word -> sighting.span().contains(word.span()))
                .toList();
        return words.stream()
                .filter(word -> word.next()
                        .filter(next -> !words.contains(next) || next.hasForm("of", "for"))
                        .isPresent())
                .findFirst()
                .flatMap(agents::of)
                .filter(Agents.Agent::collective)
                .flatMap(Agents.Agent::sector);
    }

    /** "Turkish Journalists Syndicate": the country that a name begins with. */
    private Optional<String> country(Span name) {
        return at(name).stream()
                .filter(known -> known.span().start() == name.start())
                .findFirst()
                .flatMap(known -> known.place()
                        .flatMap(Place::country)
                        .or(() -> known.actor()
                                .map(actors::get)
                                .filter(actor -> actor.kind() == Actor.Kind.STATE)
                                .flatMap(Actor::country)));
    }

    /** What is a part of another's name is no mention of its own; a place still is one. */
    private void takeBack(Mention part) {
        mentions.remove(part.span());
        byStart.remove(part.span().start());
        if (part.toponym()) {
            put(new Mention(
                    part.span(),
                    part.text(),
                    Mention.Type.PLACE,
                    Optional.empty(),
                    true,
                    part.place(),
                    part.instrument()));
        }
        part.actor()
                .filter(actor -> mentions.values().stream()
                        .noneMatch(other -> other.actor().equals(Optional.of(actor))))
                .ifPresent(actors::remove);
    }

    /** An id made of the name; not that of the one on file for whom the name was not enough. */
    private String bodyId(String name) {
        return authority.calledLocally(name).isEmpty() ? Ids.of("org", name) : Ids.of("org", "another " + name);
    }
}
